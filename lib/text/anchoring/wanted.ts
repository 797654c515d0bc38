import type { PositionSelector, QuoteSelector } from '../../model/note.ts';
import { foldQuote } from './page-index.ts';

/** A passage to be found, folded once. */
export interface Wanted {
  id: string;
  quote: QuoteSelector;
  position: PositionSelector | null;
  codes: Uint16Array;
  prefix: Uint16Array;
  suffix: Uint16Array;
  /** Too short to speak for itself: needs its exact text and its surroundings. */
  short: boolean;
}

/** Below this length (UTF-16 units of the quote) text alone proves nothing. */
export const SHORT_QUOTE = 32;

/** Folds a note's selectors. */
export function wantedOf(id: string, quote: QuoteSelector, position: PositionSelector | null): Wanted {
  return {
    id,
    quote,
    position,
    codes: foldQuote(quote.exact),
    prefix: foldQuote(quote.prefix),
    suffix: foldQuote(quote.suffix),
    short: quote.exact.length < SHORT_QUOTE,
  };
}

/** Whether the passage lies, letter for letter and between the same words, where it was. */
export function liesWhereItWas(text: string, { quote, position }: Pick<Wanted, 'quote' | 'position'>): boolean {
  if (!position || position.start < 0 || quote.exact === '') return false;
  const { start } = position;
  return (
    text.startsWith(quote.exact, start) &&
    text.startsWith(quote.suffix, start + quote.exact.length) &&
    (quote.prefix === '' || text.startsWith(quote.prefix, Math.max(0, start - quote.prefix.length)))
  );
}
