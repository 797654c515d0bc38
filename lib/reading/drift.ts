import type { QuoteDrift } from '../model/reading.ts';
import type { QuoteVariant } from '../model/record.ts';
import { tokenise } from '../text/tokens.ts';

/** Below this share of common words a quotation is of something else; above the second it is the variant. */
const SAME_SENSE = 0.3;
const SAME_WORDS = 0.9;
/** Shorter quotations ("a clown") drift by translation alone. */
const SHORTEST = 3;
const QUOTED = /[“"«„‟]([^“”"«»„‟\n]{8,400})[”"»“]/gu;

function wordsOf(text: string): Set<string> {
  return new Set(tokenise(text).map((t) => t.norm));
}

/** Share of common words (Jaccard index) of two wordings, 0 to 1. */
export function similarity(a: string, b: string): number {
  const one = wordsOf(a);
  const two = wordsOf(b);
  if (one.size === 0 || two.size === 0) return 0;
  let common = 0;
  for (const word of one) if (two.has(word)) common++;
  return common / (one.size + two.size - common);
}

/**
 * A quotation in `passage` that says what one of the variants says, in other words. `null` when there is none,
 * or when it is worded as a variant is. Only variants in the page's language are compared.
 */
export function quoteDrift(
  passage: string,
  variants: readonly QuoteVariant[],
  lang: string,
): QuoteDrift | null {
  const own = variants.filter((v) => v.lang === lang);
  if (own.length === 0) return null;
  for (const [, quote = ''] of passage.matchAll(QUOTED)) {
    if (wordsOf(quote).size < SHORTEST) continue;
    const ranked = own
      .map((nearest) => ({ quote, nearest, similarity: similarity(quote, nearest.text) }))
      .sort((a, b) => b.similarity - a.similarity);
    const best = ranked[0];
    if (best && best.similarity >= SAME_SENSE && best.similarity < SAME_WORDS) return best;
  }
  return null;
}
