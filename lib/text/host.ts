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
