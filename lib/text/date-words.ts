import type { Lang } from '../model/record.ts';
import { MORE, RELATIVE } from './day-words.ts';
import { fold } from './fold.ts';
import { memo } from './memo.ts';

/** Word -> month 1-12 or weekday 1-7 (Monday first), and words that name a day relative to publication. */
export interface DateWords {
  month(word: string): number | null;
  weekday(word: string): number | null;
  /** Days from publication; `null` for other words. */
  relative(word: string): number | null;
}

/** A Monday and a January to print names from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** Shorter names are compared whole: "may", "mai", "пн" would be stems of other words. */
const STEM_FROM = 5;
/** Names whose stem begins other words: "среди" (among) is no Wednesday, "четвёртый" (fourth) no Thursday. */
const WHOLE: ReadonlySet<string> = new Set(['среда', 'четверг', 'середа', 'четвер']);
const INFLECTED: ReadonlySet<Lang> = new Set(['uk', 'ru', 'tr']);

function table(
  lang: Lang,
  names: [string, number][],
  more: Record<string, number> = {},
): (word: string) => number | null {
  const exact = new Map<string, number>(Object.entries(more));
  const stems: [string, number][] = [];
  for (const [name, value] of names) {
    const folded = fold(name);
    exact.set(folded, value);
    if (INFLECTED.has(lang) && folded.length >= STEM_FROM && !WHOLE.has(folded))
      stems.push([folded.slice(0, lang === 'tr' ? undefined : -1), value]);
  }
  stems.sort((a, b) => b[0].length - a[0].length);
  return memo(
    (word) =>
      exact.get(word) ??
      stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + 4)?.[1] ??
      null,
  );
}

function build(lang: Lang): DateWords {
  const months: [string, number][] = [];
  const weekdays: [string, number][] = [];
  const alone = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const dayMonth = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let m = 0; m < 12; m++) {
    const date = Date.UTC(2024, m, 1);
    months.push([alone.format(date), m + 1]);
    const inDate = dayMonth.formatToParts(date).find((p) => p.type === 'month')?.value;
    if (inDate) months.push([inDate, m + 1]);
  }
  for (let d = 0; d < 7; d++) {
    const name = day.format(MONDAY + d * DAY);
    weekdays.push([name, d + 1]);
    if (lang === 'de') weekdays.push([`${name}s`, d + 1], [`${name}abend`, d + 1]);
  }
  const more = MORE[lang];
  const relative = new Map(Object.entries(RELATIVE[lang]));
  return {
    month: table(lang, months, more?.months),
    weekday: table(lang, weekdays, more?.weekdays),
    relative: (word) => relative.get(word) ?? null,
  };
}

const built = new Map<Lang, DateWords>();

/** Month and weekday names of a language, from the platform's own tables (`Intl.DateTimeFormat`). */
export function dateWords(lang: Lang): DateWords {
  let found = built.get(lang);
  if (!found) {
    found = build(lang);
    built.set(lang, found);
  }
  return found;
}
