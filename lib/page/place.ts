/** Where the card stands: beside its passage, or at the foot of a narrow window. */
import { autoUpdate, computePosition, inline, offset, shift, size } from '@floating-ui/dom';
import type { Mark } from './marks.ts';

/** Below this width of the viewport the card is a sheet at its foot, in CSS pixels. */
const NARROW = 520;
const WIDTH = 400;
const MOST_HEIGHT = 560;
/** A card this high shows statement, wordings and status without scrolling. */
const ENOUGH_HEIGHT = 320;
const LEAST_HEIGHT = 180;
const GAP = 10;
const MARGIN = 8;
/** Share of a narrow window's height that the sheet may take: the passage must stay in sight. */
const SHEET_SHARE = 0.6;
/** Where a passage stepped to is brought, as a share of the viewport's height. */
const READING_HEIGHT = 0.28;

/** What a card can stand beside. */
export type Place = Pick<Mark, 'ranges'>;

/** Boxes of the mark's lines in the viewport, in CSS pixels; empty when the page has removed them. */
export function rectsOf(mark: Place, document: Document): DOMRect[] {
  return mark.ranges.flatMap((stretch) => {
    if (!stretch.startContainer.isConnected) return [];
    const range = document.createRange();
    try {
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
    } catch {
      return [];
    }
    return Array.from(range.getClientRects());
  });
}

/** The box about some boxes. */
export function around(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Below while a card has room there, else on the roomier side: it may scroll inside, but never hides its passage. */
function sideOf(passage: DOMRect, height: number): 'bottom-start' | 'top-start' {
  const below = height - passage.bottom;
  return below >= ENOUGH_HEIGHT || below >= passage.top ? 'bottom-start' : 'top-start';
}

/** Sets inline styles that no rule of the page beats. */
export function put(host: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}

/**
 * Keeps `host` beside `mark` while the page scrolls and changes, until the signal aborts. `point`: where it was
 * clicked, to choose among the lines of a passage.
 */
export function keepBeside(
  host: HTMLElement,
  mark: Place,
  point: { x: number; y: number } | null,
  view: Window,
  signal: AbortSignal,
): void {
  const { document } = view;
  if (mark.ranges.length === 0) {
    inCorner(host, view);
    return;
  }
  let known = rectsOf(mark, document);
  const rects = (): DOMRect[] => {
    const now = rectsOf(mark, document);
    if (now.length) known = now;
    return known;
  };
  const reference = {
    getBoundingClientRect: () => around(rects()),
    getClientRects: () => rects(),
    ...contextOf(mark),
  };
  const update = async (): Promise<void> => {
    if (!rects().length) return;
    if (view.innerWidth < NARROW) {
      put(host, {
        left: '0',
        top: 'auto',
        bottom: '0',
        width: '100%',
        '--room': `${Math.round(view.innerHeight * SHEET_SHARE)}px`,
      });
      host.dataset.form = 'sheet';
      return;
    }
    host.dataset.form = 'beside';
    put(host, { width: `${Math.min(WIDTH, view.innerWidth - 2 * MARGIN)}px`, bottom: 'auto' });
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: sideOf(around(rects()), view.innerHeight),
      middleware: [
        inline(point ?? {}),
        offset(GAP),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            const room = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, availableHeight));
            put(host, { '--room': `${Math.round(room)}px` });
          },
        }),
      ],
    });
    if (!signal.aborted) put(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  };
  const stop = autoUpdate(reference, host, () => void update());
  signal.addEventListener('abort', stop, { once: true });
  // The point is of the moment of the click; after a scroll the line it chose is another.
  view.addEventListener(
    'scroll',
    () => {
      point = null;
    },
    { signal, passive: true, capture: true, once: true },
  );
}

/** For what has no place on the page: a note whose passage is gone. */
function inCorner(host: HTMLElement, view: Window): void {
  const width = Math.min(WIDTH, view.innerWidth - 2 * MARGIN);
  const room = Math.min(MOST_HEIGHT, view.innerHeight - 2 * MARGIN);
  put(host, {
    left: `${view.innerWidth - width - 2 * MARGIN}px`,
    top: 'auto',
    bottom: `${MARGIN}px`,
    width: `${width}px`,
    '--room': `${Math.round(room)}px`,
  });
  host.dataset.form = 'beside';
}

function contextOf(mark: Place): { contextElement?: Element } {
  const element = mark.ranges[0]?.startContainer.parentElement;
  return element ? { contextElement: element } : {};
}

/** Brings a mark into the reading part of the viewport, at once, if it is not there already. */
export function bringIntoView(mark: Place, view: Window): void {
  const comfortable = (): boolean => {
    const [first] = rectsOf(mark, view.document);
    return Boolean(first && first.top > view.innerHeight * 0.08 && first.bottom < view.innerHeight * 0.6);
  };
  if (comfortable()) return;
  // Scrollers inside the page first, then the page itself.
  mark.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [first] = rectsOf(mark, view.document);
  if (first) view.scrollBy({ top: first.top - view.innerHeight * READING_HEIGHT, behavior: 'instant' });
}
