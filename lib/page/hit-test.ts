/** Which marks lie under a point, and whether a click there is meant for them. The page is only asked. */
import { type Mark, marksAt } from './marks.ts';
import { NAMES } from './paint.ts';
import type { TextMap } from './text-map.ts';

/** Slack around a line of text, in CSS pixels: underlines hang below the glyphs' boxes. */
const SLACK = 3;

/** Elements with a click of their own. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, option, video, audio, iframe, ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable=""], [contenteditable="true"]';

const near = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** What lies on the page as ranges. */
export interface Laid {
  start: number;
  end: number;
  ranges: readonly StaticRange[];
}

/** True when one of the lines of what is laid lies under the point. */
export function covers(document: Document, mark: Pick<Laid, 'ranges'>, x: number, y: number): boolean {
  return mark.ranges.some((stretch) => {
    const range = document.createRange();
    try {
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
    } catch {
      // The page has shortened the text since.
      return false;
    }
    return Array.from(range.getClientRects()).some((rect) => near(rect, x, y));
  });
}

interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

/** The registry's own hit test, where the browser has it. */
type FromPoint = (x: number, y: number) => HighlightHit[];

/** Of `marks`, painted under `names`, those under a point; `null` where the browser cannot tell. */
export function askRegistry<M extends Laid>(
  marks: readonly M[],
  painted: readonly string[],
  x: number,
  y: number,
): M[] | null {
  const registry = CSS.highlights as HighlightRegistry & { highlightsFromPoint?: FromPoint };
  if (typeof registry.highlightsFromPoint !== 'function') return null;
  const hit = new Set<AbstractRange>();
  const names = painted.map((name) => registry.get(name));
  for (const { highlight, ranges } of registry.highlightsFromPoint(x, y)) {
    if (!names.includes(highlight)) continue;
    for (const range of ranges) hit.add(range);
  }
  const found = marks.filter((mark) => mark.ranges.some((range) => hit.has(range)));
  // Another object for the same range (a wrapper) would look like a miss: let the caret decide.
  return hit.size && !found.length ? null : found;
}

/** The shortest first: the one a click most likely means. */
export const bySize = (a: Laid, b: Laid): number => a.end - a.start - (b.end - b.start) || a.start - b.start;

/** Marks under a point of the viewport (CSS pixels), the shortest first. */
export function marksFromPoint(
  document: Document,
  marks: readonly Mark[],
  map: Pick<TextMap, 'offsetOf'>,
  x: number,
  y: number,
): Mark[] {
  const told = askRegistry(marks, [NAMES.agrees, NAMES.differs], x, y);
  if (told) return told.sort(bySize);
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  // The caret snaps to the nearest letter, also from an empty margin.
  return marksAt(marks, offset).filter((mark) => covers(document, mark, x, y));
}

/** True when a click means the text it fell on: not a link's or a button's, not the end of a selection. */
export function isPlainClick(event: MouseEvent, selected: Pick<Selection, 'isCollapsed'> | null): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (selected && !selected.isCollapsed) return false;
  return !event
    .composedPath()
    .some(
      (target) =>
        isElementLike(target) && typeof target.matches === 'function' && target.matches(INTERACTIVE),
    );
}

const isElementLike = (target: EventTarget): target is Element => (target as Partial<Node>).nodeType === 1;

/** What is told of pointer and marks. */
export interface Pointing {
  /** Marks under a plain click, none when it fell elsewhere on the page; where it fell, in CSS pixels. */
  onClick(marks: Mark[], x: number, y: number): void;
  /** Marks under the resting or moving pointer. */
  onHover(marks: Mark[]): void;
}

/**
 * Watches clicks and the mouse; nothing is prevented or stopped. `find` gives the marks under a point, `isOurs`
 * knows our own host. Clicks are seen on their way down, so that a page that stops them cannot hide a mark.
 */
export function watchPointer(
  view: Window,
  find: (x: number, y: number) => Mark[],
  isOurs: (target: EventTarget | null) => boolean,
  told: Pointing,
  signal: AbortSignal,
): void {
  view.addEventListener(
    'click',
    (event) => {
      if (isOurs(event.target) || !isPlainClick(event, view.getSelection())) return;
      told.onClick(find(event.clientX, event.clientY), event.clientX, event.clientY);
    },
    { signal, passive: true, capture: true },
  );
  let frame = 0;
  let under = 0;
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || !event.isTrusted || frame) return;
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        const marks = isOurs(event.target) ? [] : find(event.clientX, event.clientY);
        if (marks.length || under) told.onHover(marks);
        under = marks.length;
      });
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
}
