/**
 * In the builds of background, reader and notes this stands in the place of webextension-polyfill: Manifest V3's own
 * `chrome` answers with promises since Chrome 121, as Firefox's `browser` always did, and those scripts have limits.
 * Where the browser has no `browser`, an element of the page with that id would take its name, also in the world of
 * content scripts: only a plain object is the browser's own.
 */
const api = globalThis as { browser?: object; chrome?: object };
const isOwn = (found: object | undefined): boolean =>
  found !== undefined && Object.getPrototypeOf(found) === Object.prototype;

export const native = isOwn(api.browser) ? api.browser : api.chrome;
export { native as default };
