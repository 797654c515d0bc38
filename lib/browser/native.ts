/**
 * In the background's build this stands in the place of webextension-polyfill: a service worker's own `chrome`
 * answers with promises since Chrome 121, as Firefox's `browser` always did, and the background has a limit.
 */
const api = globalThis as { browser?: unknown; chrome?: unknown };

export const native = api.browser ?? api.chrome;
export { native as default };
