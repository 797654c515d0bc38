/** Second-level labels that, under a two-letter country domain, are registries and not sites: bbc.CO.uk. */
const REGISTRY_LABELS = new Set(
  'ac asn biz co com edu gen go gob gouv gov gv id in info k12 kiev kyiv lg ltd me mil mod msk ne net nhs nic nom or org plc pol pp sch spb tv web'.split(
    ' ',
  ),
);

/** Hosts that give every customer a site of their own under them. */
const SHARED_HOSTS = new Set(
  'blogspot.com cdn.ampproject.org firebaseapp.com github.io gitlab.io herokuapp.com livejournal.com netlify.app pages.dev substack.com tumblr.com vercel.app web.app wordpress.com workers.dev'.split(
    ' ',
  ),
);

const NUMERIC = /^\[|^[\d.]+$/;
const COUNTRY = /^[a-z]{2}$/;

/**
 * The site a host belongs to: its registrable domain, told by rule of thumb ("bbc.co.uk", "pravda.com.ua",
 * "someone.github.io"); addresses in figures and one-word hosts are their own site. The full Public Suffix
 * List is 60 kB gzipped; where the rule errs, it errs towards the narrower site.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (NUMERIC.test(name)) return name;
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const shared = [2, 3].some((n) => labels.length > n && SHARED_HOSTS.has(labels.slice(-n).join('.')));
  if (shared) return labels.slice(SHARED_HOSTS.has(labels.slice(-3).join('.')) ? -4 : -3).join('.');
  const keep = COUNTRY.test(last) && REGISTRY_LABELS.has(second) ? 3 : 2;
  return labels.slice(-keep).join('.');
}
