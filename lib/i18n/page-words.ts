import type { PageWords } from './en.ts';
import { localeFor } from './locale.ts';
import { setWords } from './t.ts';

/** Kept in the content scripts' own world, where the page cannot see it. */
const SEAT = 'secondSourceWords';

/**
 * The text of a script that leaves words for the scripts injected after it: a page being read gets the one list it
 * needs.
 */
export function wordsScript(words: PageWords): string {
  return `globalThis.${SEAT}=${JSON.stringify(words)};`;
}

/** In a page: speaks the browser's language `tag` (BCP 47) with the words left there. */
export function takePageWords(tag: string): void {
  const left = (globalThis as Record<string, unknown>)[SEAT] as PageWords | undefined;
  if (left) setWords(localeFor(tag), left);
}
