import type { Lang } from '../model/record.ts';
import { negates } from './negation.ts';
import { DOUBT, ENDINGS, SMALL } from './wording-words.ts';

/** Letters of the shortest stem that two forms of one word share. */
export const STEM = 3;
/** Letters an ending may take back of what both forms begin with: `release|d`, `releas|es`. */
const TAKES_BACK = 3;

/** Whether a word, folded, may come and go without turning the sense. */
export const isSmall = (word: string, lang: Lang): boolean => SMALL[lang].includes(word);

/** Whether a word, folded, negates what stands near it or leaves it open. */
export const leavesOpen = (word: string, lang: Lang): boolean =>
  negates(word, lang) ||
  DOUBT[lang].some((each) => (each.endsWith('*') ? word.startsWith(each.slice(0, -1)) : word === each));

/**
 * How far two words, folded, are forms of one: 0 where the forms say nothing of the word's role in its sentence,
 * 1 where they may, infinite for two words.
 */
export function inflected(a: string, b: string, lang: Lang): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  let least = a === b ? 0 : Number.POSITIVE_INFINITY;
  for (let k = same; k >= Math.max(STEM, same - TAKES_BACK); k--)
    for (const group of ENDINGS[lang])
      if (group.includes(a.slice(k)) && group.includes(b.slice(k)))
        least = Math.min(least, group[0] === '+' ? 0 : 1);
  return least;
}
