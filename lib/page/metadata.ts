/** What a page says of itself: language, address, day of publication, whether all of it is there. */
import { findDate } from './published.ts';

/** Nodes of JSON-LD on the page, `@graph` and lists flattened; broken blocks are skipped. */
export function linkedData(document: Document): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let stack: unknown[];
    try {
      stack = [JSON.parse(script.textContent ?? '')];
    } catch {
      continue;
    }
    for (let at = stack.pop(); at !== undefined && found.length < MOST_NODES; at = stack.pop()) {
      if (Array.isArray(at)) stack.push(...at.slice(0, MOST_NODES).reverse());
      else if (typeof at === 'object' && at !== null) {
        const node = at as Record<string, unknown>;
        found.push(node);
        if (node['@graph'] !== undefined) stack.push(node['@graph']);
        if (node.mainEntity !== undefined) stack.push(node.mainEntity);
      }
    }
  }
  return found;
}

/** Enough for any honest page. */
const MOST_NODES = 500;

/** True for a JSON-LD node that is a story: `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`… */
export function isStory(node: Record<string, unknown>): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && /Article|Posting|Report|WebPage/.test(name),
  );
}

/** Content of the first `<meta>` with one of these names that has any. */
export function metaOf(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}

/** The page's language as BCP 47, or `null`. */
export function languageOf(document: Document): string | null {
  const said =
    document.querySelector('html')?.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    metaOf(document, ['og:locale', 'language']);
  const tag = said?.split(',')[0]?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

/**
 * The address under which the page wants to be known: its canonical link where that is on the same site and not
 * the front page, else the address it was opened at; without fragment. Empty when neither is known.
 */
export function addressOf(document: Document, opened: string): string {
  const here = parse(opened);
  const said = parse(
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
    here?.href,
  );
  if (here) here.hash = '';
  if (said) said.hash = '';
  if (!said || !/^https?:$/.test(said.protocol)) return here?.href ?? opened;
  if (!here || !/^https?:$/.test(here.protocol)) return said.href;
  return said.host === here.host && said.pathname !== '/' ? said.href : here.href;
}

function parse(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** Day of publication as `YYYY-MM-DD` in the page's own offset, or `null`. `within`: the article's own element. */
export function publishedOf(document: Document, address: string, within: Element | null): string | null {
  const meta = metaOf(document, [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date.issued',
    'dcterms.issued',
    'DC.date.issued',
    'dc.date',
    'sailthru.date',
    'cXenseParse:recs:publishtime',
    'date',
  ]);
  const stories = linkedData(document).filter(isStory);
  const candidates: (string | null | undefined)[] = [
    meta,
    ...stories.map((node) => (typeof node.datePublished === 'string' ? node.datePublished : null)),
  ];
  for (const marked of document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')) {
    candidates.push(marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent);
  }
  const time = within?.querySelector('time[datetime]') ?? document.querySelector('time[datetime]');
  candidates.push(time?.getAttribute('datetime'));
  for (const text of candidates) {
    const date = text ? findDate(text) : null;
    if (date) return date;
  }
  const path = parse(address)?.pathname ?? '';
  return findDate(path.replace(/[/_-]+/g, '-'), 'address');
}
