import type { QuoteSelector } from '../../model/note.ts';
import { type Piece, piecesOf } from '../changes.ts';
import type { PageIndex } from './page-index.ts';

/** Text on either side in which the word at an edge is looked for; longer words are cut. */
const WORD_REACH = 48;
const SPACE_CHAR = /\s/;
const KEPT = /[\p{L}\p{N}]/u;

/** How many characters that folding drops stand at the start and end of a quote. */
function margins(quote: string): { lead: number; trail: number } {
  let lead = 0;
  while (lead < quote.length && !KEPT.test(quote.charAt(lead))) lead++;
  let trail = 0;
  while (trail < quote.length - lead && !KEPT.test(quote.charAt(quote.length - 1 - trail))) trail++;
  return { lead, trail };
}

/** The end of the character that begins at `offset`: with its combining marks. */
function characterEnd(text: string, offset: number): number {
  let end = offset + 1;
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

/** The folded stretch `[from, to)` in offsets of the text, with the punctuation the quote had at its ends. */
export function spanOf(text: string, index: PageIndex, from: number, to: number, quote: string) {
  let start = index.at[from] as number;
  let end = characterEnd(text, index.at[to - 1] as number);
  const { lead, trail } = margins(quote);
  const takes = (at: number) => {
    const c = text.charAt(at);
    return c !== '' && !KEPT.test(c) && !SPACE_CHAR.test(c);
  };
  for (let i = 0; i < lead && takes(start - 1); i++) start--;
  for (let i = 0; i < trail && takes(end); i++) end++;
  return { start, end };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const FIGURE = /\d/;
const IN_FIGURES = /[.,:\s]/;

/** Whether a word or a number of `text` may reach over `at`: "7|,215" is cut, "seven|, two" is not. */
export function cutsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (WORD.test(before)) {
    return (
      WORD.test(after) || (FIGURE.test(before) && IN_FIGURES.test(after) && FIGURE.test(text.charAt(at + 1)))
    );
  }
  return IN_FIGURES.test(before) && FIGURE.test(after) && FIGURE.test(text.charAt(at - 2));
}

/** Widens a span to whole words, so that a change is told in whole words. */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  if (!cutsWord(text, start) && !cutsWord(text, end)) return { start, end };
  const low = Math.max(0, start - WORD_REACH);
  const high = Math.min(text.length, end + WORD_REACH);
  const first = piecesOf(text.slice(low, Math.min(text.length, start + WORD_REACH)));
  const last = piecesOf(text.slice(Math.max(0, end - WORD_REACH), high));
  const base = Math.max(0, end - WORD_REACH);
  const over = (at: number, offset: number) => (p: { start: number; end: number }) =>
    p.start + offset < at && p.end + offset > at;
  const head = first.find(over(start, low));
  const tail = last.find(over(end, base));
  return { start: head ? head.start + low : start, end: tail ? tail.end + base : end };
}

/** Most words at an end of a passage that may have been replaced without their context telling. */
const MOST_REPLACED = 3;
const END_REACH = 96;
/** A passage whose last characters stand where it ends has lost no word there. */
const STANDS = 4;
/** What stands between two words of one sentence. */
const WITHIN = /^[^.!?…\n]*$/;

/**
 * How many words beyond the last one found (or before the first, lists reversed) belong to the passage: its own
 * last word, if it stands there, or as many as are missing.
 */
function missing(quote: readonly Piece[], found: readonly Piece[], next: Piece | undefined): number {
  const last = found.at(-1)?.norm;
  if (last === undefined || quote.at(-1)?.norm === last) return 0;
  if (next?.norm === quote.at(-1)?.norm) return 1;
  for (let k = 1; k <= MOST_REPLACED; k++) if (quote.at(-1 - k)?.norm === last) return k;
  return 0;
}

/**
 * Takes in as many neighbouring words of the same sentence as a passage lost at its ends: there other words stand
 * for them. Where the context says that nothing does, the words are gone and the span stays.
 */
export function withReplacedEnds(
  text: string,
  span: { start: number; end: number },
  { exact, prefix, suffix }: QuoteSelector,
): { start: number; end: number } {
  const endStands = text.startsWith(exact.slice(-STANDS), span.end - STANDS);
  const startStands = text.startsWith(exact.slice(0, STANDS), span.start);
  return {
    start: startStands ? span.start : startWithReplaced(text, span, exact, prefix),
    end: endStands ? span.end : endWithReplaced(text, span, exact, suffix),
  };
}

type Span = { start: number; end: number };

function endWithReplaced(text: string, span: Span, exact: string, suffix: string): number {
  const found = piecesOf(text.slice(Math.max(span.start, span.end - END_REACH), span.end));
  const after = piecesOf(text.slice(span.end, span.end + END_REACH));
  if (after[0]?.norm === piecesOf(suffix)[0]?.norm) return span.end;
  const lost = missing(piecesOf(exact.slice(-END_REACH)), found, after[0]);
  let { end } = span;
  for (const piece of after.slice(0, lost)) {
    if (!WITHIN.test(text.slice(end, span.end + piece.start))) break;
    end = span.end + piece.end;
  }
  return end;
}

function startWithReplaced(text: string, span: Span, exact: string, prefix: string): number {
  const low = Math.max(0, span.start - END_REACH);
  const found = piecesOf(text.slice(span.start, Math.min(span.end, span.start + END_REACH))).reverse();
  const before = piecesOf(text.slice(low, span.start)).reverse();
  if (before[0]?.norm === piecesOf(prefix).at(-1)?.norm) return span.start;
  const lost = missing(piecesOf(exact.slice(0, END_REACH)).reverse(), found, before[0]);
  let { start } = span;
  for (const piece of before.slice(0, lost)) {
    if (!WITHIN.test(text.slice(low + piece.end, start))) break;
    start = low + piece.start;
  }
  return start;
}
