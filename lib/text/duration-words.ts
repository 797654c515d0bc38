import type { Lang } from '../model/record.ts';

/** How a language says lengths of hours and minutes; words are folded. */
export interface Units {
  hour: readonly string[];
  minute: readonly string[];
  /** A word that is one and a half by itself, before an hour word. */
  oneAndHalf: readonly string[];
  /** What follows the hours for another half, three quarters, a quarter. */
  half: readonly string[];
  threeQuarters: readonly string[];
  /** Articles that make one hour of the word after them. */
  one: readonly string[];
  /** The hour word before a number tells the time of day: "saat 20.00". */
  clock?: boolean;
  /** The hour word tells the time of day as well: more than twelve is no length, nor is what these stand before. */
  clockAfter?: readonly string[];
  /** Words that may stand between a number and its hours: "deux petites heures". */
  between?: readonly string[];
  /** Adjectives that are a length by themselves, stem -> minutes: "двухчасовой". */
  whole?: Record<string, number>;
}

/** Hour and minute words of each language, and the shapes they take. */
export const UNITS: Record<Lang, Units> = {
  en: {
    hour: ['hour', 'hours', 'hr', 'hrs', 'h'],
    minute: ['minute', 'minutes', 'min', 'mins'],
    oneAndHalf: [],
    half: ['and a half'],
    threeQuarters: ['and three quarters', 'and three quarter'],
    one: ['a', 'an', 'one'],
  },
  uk: {
    hour: ['година', 'годину', 'години', 'годин', 'годині', 'годинами', 'год'],
    minute: ['хвилин', 'хвилини', 'хвилину', 'хвилина', 'хвилинах', 'хв'],
    oneAndHalf: ['півтори', 'півтора'],
    half: ['з половиною', 'із половиною', 'і пів', 'й пів'],
    threeQuarters: ['і три чверті', 'й три чверті', 'три чверті'],
    one: [],
    whole: {
      півгодин: 30,
      півторагодин: 90,
      двогодин: 120,
      тригодин: 180,
      чотиригодин: 240,
      сорокахвилин: 40,
      девяностохвилин: 90,
      стохвилин: 100,
    },
  },
  ru: {
    hour: ['час', 'часа', 'часов', 'часу', 'часам', 'ч'],
    minute: ['минут', 'минуты', 'минуту', 'минутам', 'мин'],
    oneAndHalf: ['полтора', 'полутора'],
    half: ['с половиной'],
    threeQuarters: ['и три четверти'],
    one: [],
    whole: {
      получас: 30,
      полчаса: 30,
      полуторачас: 90,
      двухчас: 120,
      трехчас: 180,
      четырехчас: 240,
      сорокаминут: 40,
      девяностоминут: 90,
      стоминут: 100,
    },
  },
  tr: {
    hour: ['saat', 'saate', 'saati', 'saatin', 'saatte', 'saatten', 'saattir', 'saatlik', 'sa'],
    minute: [
      'dakika',
      'dakikaya',
      'dakikayi',
      'dakikanin',
      'dakikada',
      'dakikadan',
      'dakikadir',
      'dakikalik',
      'dk',
    ],
    oneAndHalf: [],
    clock: true,
    half: ['bucuk'],
    threeQuarters: [],
    one: ['bir'],
  },
  de: {
    hour: ['stunde', 'stunden', 'std', 'h'],
    minute: ['minute', 'minuten', 'minutig', 'minutige', 'minutigen', 'minutiger', 'minutiges', 'min'],
    oneAndHalf: ['anderthalb', 'eineinhalb', 'einundeinhalb'],
    half: [],
    threeQuarters: ['und drei viertel', 'und dreiviertel', 'und eine dreiviertel'],
    one: ['eine', 'einer', 'einstundig'],
    between: ['knappe', 'knappen', 'gute', 'guten', 'volle', 'vollen', 'kurze', 'kurzen', 'ganze', 'ganzen'],
    whole: {
      halbstundig: 30,
      dreiviertelstund: 45,
      einstundig: 60,
      anderthalbstundig: 90,
      eineinhalbstundig: 90,
      neunzigminutig: 90,
      hundertminutig: 100,
      zweistundig: 120,
      dreistundig: 180,
      vierstundig: 240,
    },
  },
  fr: {
    hour: ['heure', 'heures', 'h'],
    minute: ['minute', 'minutes', 'min', 'mn'],
    oneAndHalf: [],
    half: ['et demie', 'et demi'],
    threeQuarters: ['trois quarts', 'et trois quarts'],
    one: ['une'],
    clockAfter: ['a', 'vers', 'des'],
    between: ['de', 'petite', 'petites', 'bonne', 'bonnes', 'longue', 'longues', 'courtes'],
  },
  es: {
    hour: ['hora', 'horas', 'h'],
    minute: ['minuto', 'minutos', 'min'],
    oneAndHalf: [],
    half: ['y media'],
    threeQuarters: ['y tres cuartos', 'y 45'],
    one: ['una'],
    clockAfter: [],
    between: ['escasas', 'largas', 'cortas', 'buenas'],
  },
};
