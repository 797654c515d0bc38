/** What the rules below know: Latin and Cyrillic letters, no line breaks, marks or invisible characters. */
const KNOWN =
  /^[ -~\u00A0-\u00AC\u00AE-\u017F\u0400-\u0482\u048A-\u052F\u2010-\u2023\u2026\u2030\u2039\u203A\u20AC\u2116]*$/;
const ENDS = /[.!?]/;
const EVERY_END = /[.!?]/g;
const CLOSING = /["'()[\]{}«»‘-‟‹›]/;
const SPACE = /[ \u00A0]/;
const CONTINUES = /[,\-:;–—.!?]/;
const CASED = /[\p{Lu}\p{Ll}ªº]/u;
const LOWER = /[\p{Ll}ªº]/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\d/;

/** Whether a small letter comes before any capital or terminator: then a full stop ended nothing. */
function goesOnSmall(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const c = text.charAt(i);
    if (CASED.test(c) || ENDS.test(c)) return LOWER.test(c);
  }
  return false;
}

/**
 * Where the sentences of a text end, white space behind them included, by the rules of the platform's segmenter
 * (Unicode UAX 29, SB6 to SB11), at a fraction of its cost; for text of Latin and Cyrillic letters, digits and the
 * punctuation of European languages. `null` for any other text.
 */
export function sentenceBreaks(text: string): number[] | null {
  if (!KNOWN.test(text)) return null;
  const breaks: number[] = [];
  EVERY_END.lastIndex = 0;
  for (let found = EVERY_END.exec(text); found; found = EVERY_END.exec(text)) {
    const stop = found[0] === '.';
    const behind = text.charAt(found.index + 1);
    if (stop && DIGIT.test(behind)) continue;
    if (stop && UPPER.test(behind) && CASED.test(text.charAt(found.index - 1))) continue;
    let at = found.index + 1;
    while (CLOSING.test(text.charAt(at))) at++;
    while (SPACE.test(text.charAt(at))) at++;
    if (at >= text.length || CONTINUES.test(text.charAt(at))) continue;
    if (stop && goesOnSmall(text, at)) continue;
    breaks.push(at);
  }
  if (text.length > 0) breaks.push(text.length);
  return breaks;
}
