/** Where the toolbar stands: near what is selected and never on it. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { around, put } from '../place.ts';

const GAP = 8;
const MARGIN = 6;

/** A box of the viewport, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** True when two boxes share a point. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The part of some boxes that the window shows; `null` when it shows none of them. */
export function visiblePart(rects: readonly DOMRect[], width: number, height: number): DOMRect | null {
  const screen = { left: 0, top: 0, right: width, bottom: height };
  const seen = rects.filter((rect) => rect.width > 0 && overlap(rect, screen));
  return seen.length > 0 ? around(seen) : null;
}

/** Keeps `host` near `rects` and off them until the signal aborts: below, else above, else beside, else unseen. */
export function keepOutside(
  host: HTMLElement,
  rects: () => DOMRect[],
  view: Window,
  signal: AbortSignal,
): void {
  const box = (): DOMRect | null => visiblePart(rects(), view.innerWidth, view.innerHeight);
  let last = box();
  const reference = { getBoundingClientRect: () => last ?? new DOMRect() };
  host.dataset.form = 'beside';
  put(host, { width: 'max-content', 'max-width': `calc(100vw - ${2 * MARGIN}px)` });
  const update = async (): Promise<void> => {
    last = box();
    if (!last) {
      put(host, { visibility: 'hidden' });
      return;
    }
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top', 'right', 'left'] }),
        shift({ padding: MARGIN }),
      ],
    });
    if (signal.aborted) return;
    const { width, height } = host.getBoundingClientRect();
    const place = { left: x, top: y, right: x + width, bottom: y + height };
    const fits =
      place.top >= 0 && place.bottom <= view.innerHeight && place.left >= 0 && place.right <= view.innerWidth;
    const covers = rects().some((rect) => overlap(rect, place));
    put(host, {
      left: `${Math.round(x)}px`,
      top: `${Math.round(y)}px`,
      visibility: fits && !covers ? 'visible' : 'hidden',
    });
  };
  const stop = autoUpdate(reference, host, () => void update());
  view.addEventListener('scroll', () => void update(), { signal, passive: true, capture: true });
  signal.addEventListener('abort', stop, { once: true });
}
