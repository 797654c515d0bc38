import type { PageWords } from './en.ts';
import { type Language, localeOf } from './locale.ts';
import { setWords } from './t.ts';

/** Kept in the content scripts' own world, where the page cannot see it. */
const SEAT = 'secondSourceWords';

interface Left {
  language: Language;
  words: PageWords;
}

/**
 * The text of a script that leaves words for the scripts injected after it: a page being read gets the one list it
 * needs.
 */
export function wordsScript(language: Language, words: PageWords): string {
  return `globalThis.${SEAT}=${JSON.stringify({ language, words })};`;
}

/** In a page: speaks with the words left there, in the browser's own `tag` (BCP 47) where that is their language. */
export function takePageWords(tag: string): void {
  const left = (globalThis as Record<string, unknown>)[SEAT] as Left | undefined;
  if (left) setWords(localeOf(left.language, tag), left.words);
}
