const NUMERIC = /^\[|^[\d.]+$/;

/** The host a reader would name: lower case, without `www.`; `null` for what is not a page of the web. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '').replace(/\.$/, '') || null;
}

/** Whether `host` is `site` or lies under it: `news.quay.example` under `quay.example`. */
export function isUnder(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The match pattern for a host and all under it; an address in figures has nothing under it. */
export function patternOf(host: string): string {
  return NUMERIC.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host a match pattern speaks of, as a reader would name it; `null` for a pattern of every site. */
export function hostOfPattern(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}

/** The host in what a reader typed: an address, whole or without its beginning; `null` where there is none. */
export function typedHost(typed: string): string | null {
  const text = typed.trim();
  const host = hostOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return host !== null && /^[^.\s]+(\.[^.\s]+)+$/.test(host) ? host : null;
}
