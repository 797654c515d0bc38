/** The page becomes another without loading: addresses that change in place, and a document that is left. */

/** Time for the new story to replace the old one, in milliseconds. */
const SETTLE = 400;

interface NavigationLike {
  addEventListener(name: string, listener: () => void, options: { signal: AbortSignal }): void;
}

/** An address without its fragment: only that much names a document. */
export function documentAddress(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/**
 * Tells when the address has changed in place and the page has had time to follow; whether it is another story is
 * for the text to say, since sites also rewrite addresses while one reads. `popstate` alone misses `pushState`:
 * where there is no Navigation API, the late text of the new story tells.
 */
export function watchAddress(view: Window, onMove: () => void, signal: AbortSignal): void {
  let last = documentAddress(view.location.href);
  let timer = 0;
  const look = (): void => {
    const now = documentAddress(view.location.href);
    if (now === last) return;
    last = now;
    view.clearTimeout(timer);
    timer = view.setTimeout(onMove, SETTLE);
  };
  const { navigation } = view as Window & { navigation?: NavigationLike };
  navigation?.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}

/** Tells when the document goes away, and when the browser brings it back as it was (back/forward cache). */
export function watchLeaving(
  view: Window,
  onLeave: () => void,
  onReturn: () => void,
  signal: AbortSignal,
): void {
  view.addEventListener('pagehide', onLeave, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) onReturn();
    },
    { signal },
  );
}
