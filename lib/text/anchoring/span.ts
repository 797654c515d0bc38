import { piecesOf } from '../changes.ts';
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

/** Between these no word or number can reach. */
const APART = /[\p{L}\s.,:;!?"“”«»(][\s("“”«»]$/u;
const APART_AFTER = /^[\s.,:;!?"“”«»)]+(?!\d)/u;

/** Widens a span to whole words, so that a change is told in whole words. */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const clearBefore = start === 0 || APART.test(text.slice(Math.max(0, start - 2), start));
  const clearAfter = end === text.length || APART_AFTER.test(text.slice(end, end + 3));
  if (clearBefore && clearAfter) return { start, end };
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
