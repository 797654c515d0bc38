const FEW_WORDS = 8;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;
/** Quotes of fewer words are told apart by what stands around them. */
const SHORT_WORDS = 4;

const wordsOf = (text: string) => text.trim().split(/\s+/).filter(Boolean);

/** Commas, ampersands and dashes are syntax in a text directive. */
const encode = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * A link that opens a page at a passage: the address with a text directive (`#:~:text=`, URL Fragment Text
 * Directives, WICG). Long quotes are given by their first and last words. An address's own fragment is dropped.
 */
export function linkToText(url: string, quote: { exact: string; prefix: string; suffix: string }): string {
  const page = url.replace(/#.*$/s, '');
  const words = wordsOf(quote.exact.toWellFormed());
  if (words.length === 0) return page;
  const whole = words.length <= FEW_WORDS;
  const text = whole
    ? encode(words)
    : `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  const before = wordsOf(quote.prefix.toWellFormed()).slice(1).slice(-CONTEXT_WORDS);
  const after = wordsOf(quote.suffix.toWellFormed()).slice(0, -1).slice(0, CONTEXT_WORDS);
  const short = words.length < SHORT_WORDS;
  const prefix = short && before.length > 0 ? `${encode(before)}-,` : '';
  const suffix = short && after.length > 0 ? `,-${encode(after)}` : '';
  return `${page}#:~:text=${prefix}${text}${suffix}`;
}
