/**
 * Whether the reader can see our card. A page cannot reach into it, but it can make everything transparent or lay
 * something over it and lead a click there (clickjacking): what a click changes asks here first.
 */

/** A card younger than this may have been slid under a click already on its way, in milliseconds. */
export const LEAST_SEEN = 300;
/** Fainter than this nobody reads it. */
const LEAST_OPACITY = 0.7;

function isFaded(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  return Number(style.opacity) < LEAST_OPACITY || /opacity\(|brightness\(0|blur\(/.test(style.filter);
}

/** True when `host`, shown since `since` (`performance.now()`), is what stands at a point of the viewport. */
export function isSeen(host: Element, since: number, x: number, y: number, view: Window): boolean {
  const { document } = view;
  if (!host.isConnected || view.performance.now() - since < LEAST_SEEN) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (const element of [document.documentElement, document.body, host]) {
    if (element && isFaded(element, view)) return false;
  }
  return document.elementFromPoint(x, y) === host;
}
