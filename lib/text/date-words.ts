import type { Lang } from '../model/record.ts';
import { fold } from './fold.ts';

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
  de: { heute: 0, gestern: -1 },
  fr: { hier: -1 },
  es: { hoy: 0, ayer: -1, manana: 1 },
};

/** Forms that `Intl` does not give: case endings and abbreviations. */
const MORE: Partial<Record<Lang, { months?: Record<string, number>; weekdays?: Record<string, number> }>> = {
  en: { months: { jan: 1, feb: 2, aug: 8, sept: 9, oct: 10, nov: 11, dec: 12 } },
  ru: {
    months: { май: 5, мая: 5, мае: 5, маю: 5, маем: 5, марте: 3, марта: 3, марту: 3, мартом: 3, июне: 6, июню: 6, июнем: 6, июле: 7, июлю: 7, июлем: 7 },
    // "среди" (among) and "четверть" (a quarter) begin like weekdays: nought is no weekday.
    weekdays: { среду: 3, среды: 3, среде: 3, средой: 3, средам: 3, среди: 0, средь: 0, средне: 0, средний: 0, средняя: 0, среднее: 0, средние: 0, средних: 0, средней: 0, средним: 0, средними: 0, среднем: 0, среднего: 0, среднему: 0, средств: 0, средства: 0, средству: 0, средство: 0, средством: 0, средстве: 0, средний: 0, среднюю: 0, четверо: 0, четверть: 0, четверти: 0, четвертью: 0, четвертей: 0, четверых: 0, четвертый: 0, четвертая: 0, четвертое: 0, четвертые: 0, четвертой: 0, четвертую: 0, четвертым: 0, четвертых: 0, четвертом: 0, четвертого: 0, четвертому: 0, четверка: 0, четверки: 0, четверке: 0, четверку: 0, субботник: 0, субботника: 0, субботники: 0 },
  },
  uk: {
    months: { січні: 1, лютому: 2, лютим: 2, березні: 3, квітні: 4, травні: 5, травнем: 5, червні: 6, липні: 7, серпні: 8, вересні: 9, жовтні: 10, грудні: 12 },
    // "серед" (among) and "чверть" words begin like weekdays: nought is no weekday.
    weekdays: { середу: 3, середи: 3, середі: 3, середою: 3, понеділка: 1, понеділку: 1, понеділком: 1, понеділки: 1, вівторка: 2, вівторку: 2, вівторком: 2, вівторки: 2, серед: 0, середина: 0, середини: 0, середині: 0, середину: 0, серединою: 0, середній: 0, середня: 0, середнє: 0, середні: 0, середніх: 0, середньої: 0, середню: 0, середнім: 0, середньо: 0, середньому: 0, середовище: 0, середовищі: 0, четверо: 0, четвертий: 0, четверта: 0, четверте: 0, четверті: 0, четвертої: 0, четверту: 0, четвертим: 0, четвертих: 0, четвірка: 0, четверик: 0 },
  },
  de: { weekdays: { sonnabend: 6 }, months: { janner: 1 } },
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
    if (INFLECTED.has(lang) && folded.length >= STEM_FROM)
      stems.push([folded.slice(0, lang === 'tr' ? undefined : -1), value]);
  }
  stems.sort((a, b) => b[0].length - a[0].length);
  return (word) =>
    exact.get(word) ??
    stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + 4)?.[1] ??
    null;
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
