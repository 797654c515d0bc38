/** What the reader has selected, told when it rests. The page is only listened to. */
import type { Ends } from './describe.ts';

/** Time after the last change of a selection made by keyboard, in milliseconds. */
const REST = 250;
/** After the button is let go: the browser settles the selection first. */
const RELEASE = 20;

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const elementOf = (node: Node | null): Element | null =>
  node && node.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);

/** True for a place where the reader writes and does not read. */
export function isEditable(node: Node | null): boolean {
  const element = elementOf(node);
  return Boolean(element && typeof element.closest === 'function' && element.closest(EDITABLE));
}

/** The selection's first range, or `null`: nothing is selected, or in a field. */
export function selectedRange(view: Window): Range | null {
  const selection = view.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // A field keeps its own selection; the document's then stands about it.
  if (isEditable(range.commonAncestorContainer) || isEditable(view.document.activeElement)) return null;
  return range.collapsed ? null : range;
}

const sameEnds = (a: Ends, b: Ends): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Told of the selection. */
export interface Selecting {
  /** A new selection rests. */
  onSelect(range: Range): void;
  /** Nothing is selected any more. */
  onGone(): void;
}

/** Follows the selection until the signal aborts; `isOurs` knows our own host. */
export function watchSelection(
  view: Window,
  isOurs: (target: EventTarget | null) => boolean,
  told: Selecting,
  signal: AbortSignal,
): void {
  let last: StaticRange | null = null;
  let down = false;
  let timer = 0;

  const check = (): void => {
    timer = 0;
    const range = selectedRange(view);
    if (!range) {
      if (last) told.onGone();
      last = null;
      return;
    }
    if (last && sameEnds(last, range)) return;
    last = new StaticRange(range);
    told.onSelect(range);
  };
  const soon = (wait: number): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(check, wait);
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isOurs(event.target)) down = true;
    },
    options,
  );
  const up = (): void => {
    if (down) soon(RELEASE);
    down = false;
  };
  view.addEventListener('pointerup', up, options);
  view.addEventListener('pointercancel', up, options);
  view.document.addEventListener(
    'selectionchange',
    () => {
      if (!down) soon(REST);
    },
    options,
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  // The reader may have been quicker than us.
  soon(REST);
}
