/** From what is selected on the page to what a note keeps: quote, surroundings, position. */
import type { NoteTarget } from '../../model/note.ts';
import { isText } from '../dom.ts';
import type { TextMap } from '../text-map.ts';
import type { PageTexts } from './texts.ts';

/** UTF-16 units of text kept on either side of a quote. */
export const CONTEXT = 32;
/** Longest quote, in UTF-16 units: a selection of a whole page is no passage. */
export const LONGEST_QUOTE = 20_000;

/** A selection by its ends; live ranges and static ones alike. */
export type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** A place in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const LETTER = /[\p{L}\p{N}]/u;

function compare(a: Node, aOffset: number, b: Node, bOffset: number, document: Document): number {
  const at = document.createRange();
  at.setStart(a, aOffset);
  at.collapse(true);
  return at.comparePoint(b, bOffset);
}

/** Text nodes between two places, in document order, with the part of each that lies between. */
function* partsOf(ends: Ends, document: Document): Generator<{ node: Text; from: number; to: number }> {
  const { startContainer, startOffset, endContainer, endOffset } = ends;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const root = range.commonAncestorContainer;
  if (isText(root)) {
    yield { node: root, from: startOffset, to: endOffset };
    return;
  }
  const walker = document.createTreeWalker(root, 4);
  // From the start itself: a walk from the root would cost the page for a selection at its end.
  walker.currentNode = startContainer;
  let node: Node | null = isText(startContainer)
    ? startContainer
    : (startContainer.childNodes[startOffset] ?? null);
  if (node && !isText(node)) {
    walker.currentNode = node;
    node = walker.nextNode();
  } else if (!node) {
    // The selection begins after the last child: its first text is whatever follows.
    let last: Node = startContainer;
    while (last.lastChild) last = last.lastChild;
    walker.currentNode = last;
    node = walker.nextNode();
  }
  for (; node && isText(node); node = walker.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.data.length;
    if (node !== endContainer && compare(endContainer, endOffset, node, 0, document) >= 0) return;
    yield { node, from, to };
    if (node === endContainer) return;
  }
}

/** Where a selection lies in a text, without the space at its ends; `null` where nothing of it does. */
export function spanOf(ends: Ends, map: TextMap, document: Document): Span | null {
  const { text } = map.page;
  let start = -1;
  let end = -1;
  for (const { node, from, to } of partsOf(ends, document)) {
    if (to <= from) continue;
    const first = map.offsetOf(node, from);
    const last = map.offsetOf(node, to);
    if (first === null || last === null || last <= first) continue;
    if (start < 0) start = first;
    end = Math.max(end, last);
  }
  if (start < 0) return null;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return LETTER.test(text.slice(start, end)) ? { start, end } : null;
}

/** Quote and position of a place in a text. */
export function targetAt(text: string, { start, end }: Span): NoteTarget {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    },
    position: { start, end },
  };
}

/** A cut may fall inside a character of two units. */
const wholeCharacters = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');

/** What a selection is as a note's target. */
export interface Described {
  target: NoteTarget;
  /** In the article's text; `null` for what lies outside it. */
  span: Span | null;
  /** The page's title. */
  title: string;
}

/**
 * Describes a selection: by the article's text, or, where it lies outside the article, by quote alone in all of the
 * page's text. `null`: nothing readable is selected, or more than a passage.
 */
export function describe(ends: Ends, texts: PageTexts, document: Document): Described | null {
  const { title } = texts;
  const span = spanOf(ends, texts.article, document);
  if (span) {
    if (span.end - span.start > LONGEST_QUOTE) return null;
    return { target: targetAt(texts.article.page.text, span), span, title };
  }
  const whole = texts.whole();
  const outside = spanOf(ends, whole, document);
  if (!outside || outside.end - outside.start > LONGEST_QUOTE) return null;
  return { target: { ...targetAt(whole.page.text, outside), position: null }, span: null, title };
}
