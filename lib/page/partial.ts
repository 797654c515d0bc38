/** Whether what the page shows is the whole article. */
import type { PageInput } from '../model/page.ts';
import { isStory, linkedData } from './metadata.ts';

/** Below this many words a page is a teaser, a caption or a notice. */
export const FEWEST_WORDS = 120;
/** Longest text read, in UTF-16 units: some sixty thousand words, more than any live blog of a day. */
export const LONGEST_TEXT = 400_000;
/** A story for subscribers that shows fewer words than this shows its beginning only. */
const PREVIEW_WORDS = 350;
/** The page's own word count may include captions and boxes. */
const COUNT_SLACK = 1.3;

const WALLS =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], ' +
  '[data-paywall], [class*="piano-" i], [class*="tp-modal" i]';

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^false$/i.test(value));

/** Why the text read may not be all, or `null`. `words`: of the text read. `whole`: nothing was cut off. */
export function partialOf(document: Document, words: number, whole: boolean): PageInput['partial'] {
  if (!whole) return 'too-long';
  const stories = linkedData(document).filter(isStory);
  const wall = document.querySelector(WALLS) !== null;
  if (stories.some((node) => isFalse(node.isAccessibleForFree))) {
    const told = Math.max(0, ...stories.map((node) => Number(node.wordCount) || 0));
    if (words < PREVIEW_WORDS || told > words * COUNT_SLACK) return 'paywall';
  } else if (wall && words < FEWEST_WORDS * 2) return 'paywall';
  return words < FEWEST_WORDS ? 'short' : null;
}
