import { siteOf } from './site.ts';

/** Parameters that say where a reader came from, never which article this is. `*` ends a prefix. */
const TRACKING =
  'utm_* at_* mc_* pk_* mtm_* matomo_* hsa_* __hs* _hs* oly_* vero_* wt_* itm_* ns_* sc_* __twitter_* fb_* ga_* trk_* ref_* s_kwcid fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid ymclid twclid ttclid igshid igsh li_fat_id mkt_tok epik rb_clickid cmpid cmp ncid icid ito ocid smid smtyp ref referer referrer share si spm xtor cn-reloaded guccounter guce_referrer guce_referrer_sig echobox socialflow __cft__ __tn__ _ga _gl rss ftag ftcamp taid soc_src soc_trk tblci dicbo wickedid'.split(
    ' ',
  );
/** Parameters by which a page is served as AMP or for small screens. */
const FORMS = 'amp _amp amp_* amp-* outputtype usqp mobile m force_mobile view_mode noamp isamp'.split(' ');

const EXACT = new Set([...TRACKING, ...FORMS].filter((p) => !p.endsWith('*')));
const PREFIXES = [...TRACKING, ...FORMS].filter((p) => p.endsWith('*')).map((p) => p.slice(0, -1));
/** Form parameters that are dropped only with a value that says so: `?m=202505` is an archive. */
const FORM_VALUES = new Map<string, RegExp>([
  ['outputtype', /^amp/i],
  ['m', /^(1|true|)$/i],
  ['mobile', /^(1|true|yes|)$/i],
  ['view_mode', /^(amp|mobile)$/i],
]);

const FORM_LABELS = new Set(['www', 'm', 'mobile', 'mobil', 'amp', 'wap', 'touch']);
const AMP_CACHE = '.cdn.ampproject.org';
const AMP_CACHE_PATH = /^\/[a-z](?:\/s)?\/([^/]+\.[^/]+)(\/.*)?$/;
const GOOGLE_AMP_PATH = /^\/amp\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/;
const GOOGLE = /^(?:www\.)?google\.[a-z.]+$/;
/** A key is at most this long; what is longer is no article's address. */
const LONGEST = 4096;
/** Every step shortens the address, so this is never reached by a real one. */
const MOST_STEPS = 40;

function parse(url: string, base?: string): URL | null {
  try {
    const parsed = new URL(url, base);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}

function droppable(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  const values = FORM_VALUES.get(lower);
  if (values) return values.test(value);
  return EXACT.has(lower) || PREFIXES.some((p) => lower.startsWith(p));
}

function query(url: URL): string {
  const kept: [string, string][] = [];
  // URLSearchParams cannot be iterated in Firefox's content scripts; forEach can.
  url.searchParams.forEach((value, name) => {
    if (!droppable(name, value)) kept.push([name, value]);
  });
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const out = new URLSearchParams();
  for (const [name, value] of kept) out.append(name, value);
  return out.toString();
}

function hostWithoutForm(host: string): string {
  const site = siteOf(host);
  const own = host.slice(0, -site.length).split('.').filter(Boolean);
  const bare = [...own.filter((label) => !FORM_LABELS.has(label)), site].join('.');
  return host.endsWith(site) ? bare : host;
}

function pathWithoutForm(path: string): string {
  let p = path.replace(/\/+$/, '');
  const trimmed = p
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/amp$/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1');
  if (/[^/]/.test(trimmed)) p = trimmed;
  return p || '/';
}

/** The article behind a copy that Google serves, or `null`. */
function fromAmpCache(url: URL): URL | null {
  const match = url.hostname.endsWith(AMP_CACHE)
    ? AMP_CACHE_PATH.exec(url.pathname)
    : GOOGLE.test(url.hostname)
      ? GOOGLE_AMP_PATH.exec(url.pathname)
      : null;
  return match ? parse(`https://${match[1]}${match[2] ?? '/'}${url.search}`) : null;
}

function step(url: URL): string {
  const article = fromAmpCache(url) ?? url;
  const host = hostWithoutForm(article.hostname.replace(/\.$/, ''));
  const port = article.port ? `:${article.port}` : '';
  const search = query(article);
  return `https://${host}${port}${pathWithoutForm(article.pathname)}${search ? `?${search}` : ''}`;
}

function normalise(url: URL): string {
  let now = step(url);
  for (let i = 0; i < MOST_STEPS; i++) {
    const parsed = parse(now);
    const next = parsed ? step(parsed) : now;
    if (next === now) break;
    now = next;
  }
  return now;
}

/**
 * The key under which the notes of a page are kept: one for its AMP, mobile and shared-link forms. `https`,
 * without `www`, tracking parameters and fragment, parameters in order. `canonical` (the page's
 * `<link rel=canonical>`, absolute or relative) is taken when it is of the same site and does not merely name
 * the front page. Not meant to be opened. An address that is not on the web is returned without its fragment.
 */
export function addressOf(url: string, canonical?: string | null): string {
  const page = parse(url);
  if (!page) return url.replace(/#.*$/s, '').slice(0, LONGEST);
  const own = normalise(page);
  const named = canonical ? parse(canonical, url) : null;
  if (!named) return own.slice(0, LONGEST);
  const other = normalise(named);
  const ownUrl = parse(own);
  const otherUrl = parse(other);
  if (!ownUrl || !otherUrl || siteOf(ownUrl.hostname) !== siteOf(otherUrl.hostname))
    return own.slice(0, LONGEST);
  const frontPage = otherUrl.pathname === '/' && otherUrl.search === '';
  return (frontPage ? own : other).slice(0, LONGEST);
}
