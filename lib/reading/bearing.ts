import type { Lang } from '../model/record.ts';
import { bearsDate } from '../text/dates.ts';
import { bearsDuration } from '../text/durations.ts';
import { negates } from '../text/negation.ts';
import { beginsNumber } from '../text/numbers.ts';

/** What a word may be part of, one bit each. A stretch without such a word need not be searched for it. */
export const BEARS = { number: 1, date: 2, duration: 4, negation: 8 } as const;

export const BEARS_ANYTHING = 15;

/** The bits of `BEARS` of a word of a language. */
export function bearing(norm: string, lang: Lang): number {
  return (
    (beginsNumber(norm, lang) ? BEARS.number : 0) |
    (bearsDate(norm, lang) ? BEARS.date : 0) |
    (bearsDuration(norm, lang) ? BEARS.duration : 0) |
    (negates(norm, lang) ? BEARS.negation : 0)
  );
}
