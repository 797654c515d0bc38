import type { Lang } from '../model/record.ts';

/** Words that name a day relative to publication. */
export const RELATIVE: Record<Lang, Record<string, number>> = {
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
export const MORE: Partial<
  Record<Lang, { months?: Record<string, number>; weekdays?: Record<string, number> }>
> = {
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
