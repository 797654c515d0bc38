// Long because it is one table of seven languages, which is read across.
import type { Lang } from '../model/record.ts';

/** How a quantity is qualified: as it stands, below, around, above. */
export type Hedge = 'exact' | 'below' | 'around' | 'above';

interface Word {
  norm: string;
  brk: number;
}

type Forms = Record<Exclude<Hedge, 'exact'>, readonly string[]>;

const BEFORE: Record<Lang, Forms> = {
  en: {
    below: [
      'less than',
      'under',
      'fewer than',
      'not even',
      'barely',
      'within',
      'up to',
      'short of',
      'just under',
      'a little under',
      'no more than',
      'at most',
      'less then',
    ],
    around: [
      'about',
      'around',
      'roughly',
      'some',
      'nearly',
      'almost',
      'approximately',
      'close to',
      'just',
      'only',
      'just about',
    ],
    above: [
      'more than',
      'over',
      'just over',
      'a little over',
      'a little more than',
      'little more than',
      'slightly more than',
      'slightly over',
      'at least',
      'not much more than',
      'well over',
    ],
  },
  uk: {
    below: [
      'менше',
      'менш ніж',
      'менше ніж',
      'менше як',
      'менш як',
      'менше за',
      'трохи менше',
      'трохи менш',
      'трохи менше ніж',
      'трохи менш як',
      'неповні',
      'неповних',
      'не більше',
      'не більш як',
      'не більше ніж',
      'щонайбільше',
      'до',
      'менш',
    ],
    around: [
      'близько',
      'майже',
      'приблизно',
      'десь',
      'біля',
      'орієнтовно',
      'лише',
      'тільки',
      'всього',
      'усього',
      'якихось',
      'під',
      'рівно',
      'заледве',
      'ледь не',
    ],
    above: [
      'понад',
      'більше',
      'більше ніж',
      'більш ніж',
      'більш як',
      'більше як',
      'більше за',
      'трохи більше',
      'трохи більш як',
      'трохи більше ніж',
      'трохи більш ніж',
      'трохи понад',
      'щонайменше',
      'не менше',
      'не менш як',
      'заледве більше',
      'ненабагато більше',
    ],
  },
  ru: {
    below: [
      'менее',
      'меньше',
      'меньше чем',
      'менее чем',
      'чуть менее',
      'чуть меньше',
      'немногим менее',
      'немногим меньше',
      'не более',
      'не больше',
      'не дольше',
      'максимум',
      'до',
      'неполные',
      'неполных',
      'без малого',
    ],
    around: [
      'около',
      'почти',
      'примерно',
      'порядка',
      'приблизительно',
      'всего',
      'лишь',
      'только',
      'всего лишь',
      'каких то',
      'где то',
      'едва ли не',
      'ровно',
      'под',
      'всего около',
    ],
    above: [
      'более',
      'больше',
      'свыше',
      'дольше',
      'чуть более',
      'чуть больше',
      'чуть дольше',
      'более чем',
      'больше чем',
      'немногим более',
      'немногим больше',
      'не менее',
      'не меньше',
      'как минимум',
      'минимум',
      'с лишним',
    ],
  },
  tr: {
    below: ['en fazla', 'azami'],
    around: [
      'yaklasik',
      'yaklasik olarak',
      'neredeyse',
      'kabaca',
      'takriben',
      'yalnizca',
      'sadece',
      'asagi yukari',
      'topu topu',
      'tahminen',
      'hemen hemen',
    ],
    above: ['en az', 'asgari'],
  },
  de: {
    below: [
      'weniger als',
      'unter',
      'knapp',
      'keine',
      'nicht einmal',
      'kaum',
      'nicht ganz',
      'hochstens',
      'maximal',
      'nur knapp',
      'gerade einmal knapp',
      'nicht mehr als',
      'nicht langer als',
      'kurzer als',
    ],
    around: [
      'etwa',
      'rund',
      'ungefahr',
      'fast',
      'nahezu',
      'beinahe',
      'circa',
      'ca',
      'gegen',
      'nur',
      'lediglich',
      'bloss',
      'gerade einmal',
      'gerade mal',
      'zirka',
      'um die',
      'nur etwa',
      'nur rund',
    ],
    above: [
      'mehr als',
      'uber',
      'gut',
      'gute',
      'guten',
      'etwas mehr als',
      'wenig mehr als',
      'kaum mehr als',
      'etwas uber',
      'mindestens',
      'langer als',
    ],
  },
  fr: {
    below: [
      'moins de',
      'moins d',
      'un peu moins de',
      'un peu moins d',
      'a peine',
      'pas meme',
      'meme pas',
      'pas',
      'au plus',
      'tout au plus',
      'pas plus de',
      'pas plus d',
    ],
    around: [
      'environ',
      'pres de',
      'pres d',
      'quelque',
      'quelques',
      'presque',
      'seulement',
      'autour de',
      'quasiment',
      'a peu pres',
      'que',
    ],
    above: [
      'plus de',
      'plus d',
      'un peu plus de',
      'un peu plus d',
      'guere plus de',
      'guere plus d',
      'au moins',
    ],
  },
  es: {
    below: [
      'menos de',
      'algo menos de',
      'poco menos de',
      'apenas',
      'ni',
      'ni siquiera',
      'como mucho',
      'a lo sumo',
      'no mas de',
      'no llego a',
      'no llego a las',
      'no llegaron a',
    ],
    around: [
      'unos',
      'unas',
      'alrededor de',
      'cerca de',
      'casi',
      'aproximadamente',
      'solo',
      'en torno a',
      'a penas',
      'tan solo',
      'cosa de',
    ],
    above: [
      'mas de',
      'poco mas de',
      'un poco mas de',
      'algo mas de',
      'al menos',
      'por lo menos',
      'no menos de',
    ],
  },
};

/** Turkish, and some others, hedge behind the quantity: "iki saatten az", "two hours or so". */
const AFTER: Partial<Record<Lang, Forms>> = {
  fr: {
    below: ['a peine', 'au plus', 'tout au plus'],
    around: ['environ', 'a peu pres'],
    above: ['au moins'],
  },
  es: {
    below: ['escas', 'como mucho', 'a lo sumo'],
    around: ['aproximadamente'],
    above: ['larg', 'al menos'],
  },
  tr: {
    below: [
      'az',
      'kisa',
      'daha az',
      'daha kisa',
      'bile surmed',
      'bile surmey',
      'bile dolmad',
      'bile bulmad',
      'bulmad',
      'bulmay',
      'dolmad',
      'asmad',
      'asmay',
      'gecmed',
      'altinda',
      'biraz altinda',
    ],
    around: ['kadar', 'civar', 'yakin', 'yaklas', 'dolay'],
    above: [
      'fazla',
      'uzun',
      'daha fazla',
      'daha uzun',
      'biraz fazla',
      'askin',
      'asan',
      'biraz asan',
      'asti',
      'gecen',
      'biraz gecen',
      'ustunde',
      'uzerinde',
    ],
  },
  en: { below: ['or less'], around: ['or so'], above: ['or more'] },
};

const LONGEST = 4;
/** Tolerances: "about" is ±15 %, "less than" may mean half, "more than" a third more. */
const AROUND = 0.15;
const BELOW = 0.5;
const ABOVE = 1.33;
/** Unhedged figures are rounded by writers: ±5 %. */
const ROUNDING = 0.05;

/** The hedge that qualifies the words `[start, end)`, with the stretch that includes it. */
export function hedgeAt(
  words: readonly Word[],
  start: number,
  from: number,
  lang: Lang,
  end: number,
  to: number,
): { kind: Hedge; from: number; to: number } {
  for (let length = LONGEST; length >= 1; length--) {
    const at = start - length;
    if (at < from) continue;
    const phrase = words
      .slice(at, start)
      .map((w) => w.norm)
      .join(' ');
    for (const kind of ['below', 'above', 'around'] as const) {
      if (BEFORE[lang][kind].includes(phrase)) return { kind, from: at, to: end };
    }
  }
  const behind = AFTER[lang];
  if (behind && end < to) {
    for (const kind of ['below', 'above', 'around'] as const) {
      for (const phrase of behind[kind]) {
        const parts = phrase.split(' ');
        if (parts.every((p, k) => words[end + k]?.norm.startsWith(p)))
          return { kind, from: start, to: end + parts.length };
      }
    }
  }
  return { kind: 'exact', from: start, to: end };
}

/** The range a hedged quantity can mean. */
export function widen(value: number, kind: Hedge): [number, number] {
  if (kind === 'below') return [value * BELOW, value];
  if (kind === 'above') return [value, value * ABOVE];
  const tolerance = kind === 'around' ? AROUND : ROUNDING;
  return [value * (1 - tolerance), value * (1 + tolerance)];
}
