import type { Lang } from '../model/record.ts';
import { fold } from './fold.ts';
import { memo } from './memo.ts';

/** Word -> month 1-12 or weekday 1-7 (Monday first), and words that name a day relative to publication. */
export interface DateWords {
  month(word: string): number | null;
  weekday(word: string): number | null;
  relative: Record<string, number>;
}

const RELATIVE: Record<Lang, Record<string, number>> = {
  en: { today: 0, yesterday: -1, tomorrow: 1 },
  uk: { сьогодні: 0, вчора: -1, учора: -1, позавчора: -2, завтра: 1 },
  ru: { сегодня: 0, вчера: -1, позавчера: -2, завтра: 1 },
  tr: { bugun: 0, bugunku: 0, dun: -1, dunku: -1, yarin: 1, yarinki: 1 },
  de: { heute: 0, gestern: -1, vorgestern: -2 },
  fr: { aujourd: 0, hier: -1, demain: 1 },
  // "mañana" is the morning as often as tomorrow.
  es: { hoy: 0, ayer: -1, anteayer: -2, anoche: -1 },
};

/** Forms by their value, as `MORE` is written for languages of many endings. */
function forms(byValue: Record<number, string>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(byValue).flatMap(([value, words]) => words.split(' ').map((w) => [w, Number(value)])),
  );
}

/** Forms that `Intl` does not give: case endings and abbreviations. */
const MORE: Partial<Record<Lang, { months?: Record<string, number>; weekdays?: Record<string, number> }>> = {
  en: { months: { jan: 1, feb: 2, aug: 8, sept: 9, oct: 10, nov: 11, dec: 12 } },
  ru: {
    months: forms({ 3: 'марте', 5: 'май мая мае маю маем', 6: 'июне июню июнем', 7: 'июле июлю июлем' }),
    weekdays: forms({
      3: 'среду среды среде средой средам',
      4: 'четверга четвергу четвергом четверге четвергам',
    }),
  },
  uk: {
    months: forms({ 1: 'січні', 2: 'лютому лютим', 5: 'травнем' }),
    weekdays: forms({
      1: 'понеділка понеділку понеділком понеділки',
      2: 'вівторка вівторку вівторком вівторки',
      3: 'середу середи середі середою',
      4: 'четверга четвергу четвергом четверзі',
    }),
  },
  de: {
    weekdays: forms({
      3: 'mittwochmorgen mittwochvormittag mittwochmittag mittwochnachmittag mittwochnacht mittwochfruh',
      4: 'donnerstagmorgen donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagnacht donnerstagfruh',
      5: 'freitagmorgen freitagvormittag freitagmittag freitagnachmittag freitagnacht freitagfruh',
      6: 'sonnabend samstagmorgen samstagvormittag samstagnachmittag samstagnacht',
    }),
    months: { janner: 1, feber: 2 },
  },
  es: { months: { setiembre: 9 } },
  tr: {
    months: { martta: 3, marttan: 3, martin: 3, ocakta: 1, ekimde: 10, ekimin: 10 },
    // "pazarlık" (bargaining) is no Sunday: nought is no weekday.
    weekdays: {
      cumaya: 5,
      cumadan: 5,
      cumaki: 5,
      cumanin: 5,
      saliya: 2,
      salidan: 2,
      pazarlik: 0,
      pazarliga: 0,
      pazarligi: 0,
      pazarlar: 0,
      pazarda: 0,
    },
  },
};

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
  return {
    month: table(lang, months, more?.months),
    weekday: table(lang, weekdays, more?.weekdays),
    relative: RELATIVE[lang],
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
