import type { Lang } from '../model/record.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * Words whose coming or going leaves the sense as it is. Prepositions of direction, words of time and order,
 * "or", "only", "least", modals and everything that negates are left out on purpose.
 */
const SLIGHT: Record<Lang, string> = {
  en: 'the a an that which who also of on in at to and its',
  uk: 'і й та у в з із зі що це цей також а же ж то о об',
  ru: 'и а же в во с со о об обо что это также то',
  tr: 've da de ise bu',
  de: 'der die das den dem des ein eine einen einem einer eines auch und dass im in am an',
  fr: 'le la les l un une des du de d au aux que qui et aussi',
  es: 'el la los las un una unos unas de del al que y también',
};

/** Slight words that stand for one another. */
const TWINS = [
  'the a an that this',
  'that which who',
  'in on at',
  'у в',
  'і й та',
  'з із зі',
  'в во',
  'с со',
  'о об обо',
  'da de',
  'y e',
];

/** Beginnings of words that negate or limit: never a typo of anything. */
const WEIGHTY =
  /^(not|never|cannot|without|kein|nicht|nie|ohne|не|ни|без|жодн|нік|ніч|никак|никт|ниче|нет|нема|hiç|değil|yok|aucun|jamais|sans|ningun|ningún|nunca|sin)/u;
/** Months that differ by one letter from another month: июнем and июлем. */
const CLOSE_MONTHS = /^ию[нл]/u;
const MONTH_FROM = 3;

const LETTERS = /^\p{Ll}+$/u;
const DIGIT = /\p{N}/u;
const JOINING = /[-‐‑\u00AD]/;
const SHORTEST_TYPO = 5;

const slight = new Map<Lang, ReadonlySet<string>>();
const twins = TWINS.map((group) => new Set(group.split(' ')));

function slightOf(lang: Lang | null): ReadonlySet<string> {
  if (!lang) return new Set();
  let found = slight.get(lang);
  if (!found) {
    found = new Set(SLIGHT[lang].split(' '));
    slight.set(lang, found);
  }
  return found;
}

/** Number words of every language; those shorter than four letters are too short for a typo anyhow. */
const numberForms = Object.values(NUMBER_WORDS).flatMap((words) =>
  [words.unit, words.ten, words.times, words.each ?? {}].flatMap((table) => Object.keys(table)),
);
const numberExact = new Set(numberForms.filter((f) => !f.endsWith('*')));
const numberStems = numberForms.filter((f) => f.endsWith('*')).map((f) => f.slice(0, -1));

/** Endings that inflect a number word without making it another word (девятый, десятого). */
const INFLECTION = 4;

function isNumberWord(word: string): boolean {
  const bare = word.replaceAll("'", '');
  if (numberExact.has(bare) || numberStems.some((s) => bare.startsWith(s))) return true;
  for (let cut = 1; cut <= INFLECTION && bare.length - cut >= INFLECTION; cut++) {
    const stem = bare.slice(0, -cut);
    if (numberExact.has(stem) || numberExact.has(`${stem}ь`)) return true;
  }
  return false;
}

/** Edit distance 1, a swap of neighbours counting as one edit. */
function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/**
 * A slip of the pen: one letter inside a lower-case word of five letters or more. First and last letter must
 * stay (endings and prefixes carry number, tense and negation), and neither side may be a word of number,
 * month or negation.
 */
export function isTypo(was: string, now: string): boolean {
  if (Math.min(was.length, now.length) < SHORTEST_TYPO || !LETTERS.test(was) || !LETTERS.test(now))
    return false;
  if (was[0] !== now[0] || was.at(-1) !== now.at(-1) || !oneEditApart(was, now)) return false;
  if (CLOSE_MONTHS.test(was) && was.slice(0, MONTH_FROM) !== now.slice(0, MONTH_FROM)) return false;
  return ![was, now].some((word) => WEIGHTY.test(word) || isNumberWord(word));
}

/** One word of a comparison: as written, and brought to one spelling. */
export interface Word {
  raw: string;
  norm: string;
}

function harmlessPair(was: Word, now: Word, words: ReadonlySet<string>): boolean {
  // Lower case as written: a name's typo is a change of name.
  if (isTypo(was.raw, now.raw)) return true;
  return (
    words.has(was.norm) &&
    words.has(now.norm) &&
    twins.some((group) => group.has(was.norm) && group.has(now.norm))
  );
}

/**
 * Whether a replacement leaves the sense alone: a typo, a slight word come, gone or changed for its twin, a
 * compound written otherwise ("cease-fire", "ceasefire"). `raw` sides are the stretches as they stand.
 */
export function isHarmless(
  was: readonly Word[],
  now: readonly Word[],
  rawWas: string,
  rawNow: string,
  lang: Lang | null,
): boolean {
  const words = slightOf(lang);
  const joined = (side: readonly Word[]) => side.map((w) => w.norm).join('');
  if ((JOINING.test(rawWas) || JOINING.test(rawNow)) && !DIGIT.test(rawWas) && joined(was) === joined(now))
    return true;
  if (was.length === now.length) return was.every((w, i) => harmlessPair(w, now[i] ?? w, words));
  const weighty = (side: readonly Word[]) => side.filter((w) => !words.has(w.norm));
  const left = weighty(was);
  const right = weighty(now);
  return left.length === right.length && left.every((w, i) => harmlessPair(w, right[i] ?? w, words));
}
