import type { Lang } from '../model/record.ts';
import { bearsDate } from '../text/dates.ts';
import { bearsDuration } from '../text/durations.ts';
import { memo } from '../text/memo.ts';
import { negates } from '../text/negation.ts';
import { beginsNumber } from '../text/numbers.ts';

/** What a word may be part of, one bit each. A stretch without such a word need not be searched for it. */
export const BEARS = { number: 1, date: 2, duration: 4, negation: 8 } as const;

const known = new Map<Lang, (norm: string) => number>();

/** The bits of `BEARS` of every word of a language, each word looked at once. */
export function bearing(lang: Lang): (norm: string) => number {
  let found = known.get(lang);
  if (!found) {
    found = memo(
      (norm) =>
        (beginsNumber(norm, lang) ? BEARS.number : 0) |
        (bearsDate(norm, lang) ? BEARS.date : 0) |
        (bearsDuration(norm, lang) ? BEARS.duration : 0) |
        (negates(norm, lang) ? BEARS.negation : 0),
    );
    known.set(lang, found);
  }
  return found;
}
