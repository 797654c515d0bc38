/**
 * Text folded for finding: letters and digits in lower case without marks, whatever stands between words one
 * space; apostrophes, quotation marks and invisible characters are gone. So no change of typography moves a
 * passage. `at[i]` is the UTF-16 offset in the text that `codes[i]` comes from.
 */
export interface PageIndex {
  codes: Uint16Array;
  at: Int32Array;
  length: number;
}

const SPACE = 32;
const DROPPED = 0;
/** A code unit not looked at yet. */
const UNKNOWN = 0xffff;
const WORD = /[\p{L}\p{N}]/u;
const SILENT = /[\p{M}\p{Cf}'"’‘‚‛“”„‟«»‹›`´ʼʹʻ′″]/u;
const DOTLESS_I = 'ı';

/** Filled as code units are met: a page uses some two hundred of the 65,536. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN);

function foldUnit(unit: number): number {
  const c = String.fromCharCode(unit);
  let result = SPACE;
  if (SILENT.test(c)) result = DROPPED;
  else if (WORD.test(c)) result = c === DOTLESS_I ? 105 : c.toLowerCase().normalize('NFD').charCodeAt(0);
  folded[unit] = result;
  return result;
}

/** An empty index with room for `text`; fill it with {@link foldInto}. */
export function emptyIndex(text: string): PageIndex {
  return { codes: new Uint16Array(text.length), at: new Int32Array(text.length), length: 0 };
}

/** Folds `text[from, to)` onto the end of the index. Call with adjoining ranges in order. */
export function foldInto(index: PageIndex, text: string, from: number, to: number): void {
  const { codes, at } = index;
  let n = index.length;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    let c = folded[unit] as number;
    if (c === UNKNOWN) c = foldUnit(unit);
    if (c === DROPPED || (c === SPACE && (n === 0 || codes[n - 1] === SPACE))) continue;
    codes[n] = c;
    at[n++] = i;
  }
  index.length = n;
}

/** The whole text folded. */
export function indexOfText(text: string): PageIndex {
  const index = emptyIndex(text);
  foldInto(index, text, 0, text.length);
  return index;
}

/** Room for one quote, so that folding one allocates its result only. */
const scratch: PageIndex = { codes: new Uint16Array(1024), at: new Int32Array(1024), length: 0 };

/** A quote or its context folded, without spaces at its ends. */
export function foldQuote(quote: string): Uint16Array {
  const index = quote.length > scratch.codes.length ? emptyIndex(quote) : scratch;
  index.length = 0;
  foldInto(index, quote, 0, quote.length);
  const { codes, length } = index;
  return codes.slice(0, length > 0 && codes[length - 1] === SPACE ? length - 1 : length);
}

/** First folded position whose text offset is `offset` or later. */
export function positionOf(index: PageIndex, offset: number): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((index.at[mid] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whether a folded position begins a word. */
export function beginsWord(index: PageIndex, position: number): boolean {
  return position === 0 || index.codes[position - 1] === SPACE;
}
