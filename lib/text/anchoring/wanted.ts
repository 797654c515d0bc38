import type { PositionSelector, QuoteSelector } from '../../model/note.ts';
import { foldQuote } from './page-index.ts';
import { cutsWord } from './span.ts';

/** Below this length (UTF-16 units of the quote) text alone proves nothing. */
export const SHORT_QUOTE = 32;

/** A passage to be found, folded once; its surroundings only if they are needed. */
export class Wanted {
  readonly id: string;
  readonly quote: QuoteSelector;
  readonly position: PositionSelector | null;
  readonly codes: Uint16Array;
  /** Too short to speak for itself: needs its exact text and its surroundings. */
  readonly short: boolean;
  private before: Uint16Array | undefined;
  private after: Uint16Array | undefined;

  constructor(id: string, quote: QuoteSelector, position: PositionSelector | null) {
    this.id = id;
    this.quote = quote;
    this.position = position;
    this.codes = foldQuote(quote.exact);
    this.short = quote.exact.length < SHORT_QUOTE;
  }

  get prefix(): Uint16Array {
    this.before ??= foldQuote(this.quote.prefix);
    return this.before;
  }

  get suffix(): Uint16Array {
    this.after ??= foldQuote(this.quote.suffix);
    return this.after;
  }
}

/** Whether the passage lies, letter for letter and between the same words, where it was. */
export function liesWhereItWas(
  text: string,
  { quote, position }: Pick<Wanted, 'quote' | 'position'>,
): boolean {
  const { exact, prefix, suffix } = quote;
  if (!position || position.start < 0 || exact === '') return false;
  const { start } = position;
  const end = start + exact.length;
  if (!text.startsWith(exact, start) || !text.startsWith(suffix, end)) return false;
  if (!text.startsWith(prefix, Math.max(0, start - prefix.length))) return false;
  // Without context "7" would lie on "7,215".
  return !(prefix === '' && cutsWord(text, start)) && !(suffix === '' && cutsWord(text, end));
}
