import type { Lang } from '../model/record.ts';
import { sentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { compileLexicon } from './lexicon.ts';
import { saysEnough, wordingLine } from './own-wordings.ts';

/** Why a wording will be met by nothing. */
export type WordingTrouble = 'short' | 'several' | 'dates' | 'undated';

/** How one wording will be looked for, told while it is written. */
export interface WordingLook {
  trouble: WordingTrouble | null;
  /** Numbers, dates and names in it, as they stand, of which one may be what matters. */
  values: string[];
}

const NO_NAMES = compileLexicon({}, {});

/** Looks at a wording as the engine will. `day`: of the fact's first source, `YYYY-MM-DD` or empty. */
export function lookAtWording(text: string, lang: Lang, day: string): WordingLook {
  const words = tokenise(text);
  const cut = ([from, to]: readonly [number, number]) => text.slice(words[from]?.start, words[to - 1]?.end);
  if (sentences(text, lang).length > 1) return { trouble: 'several', values: [] };
  const line = wordingLine(text, lang, day, NO_NAMES);
  const { items, dates } = line;
  const isName = (at: number) => /^\p{Lu}/u.test(cut([at, at + 1]));
  const stretches = [
    ...items.filter(({ value, at }) => value !== null || isName(at)).map(({ at, to }) => [at, to] as const),
    ...dates.map(({ from, to }) => [from, to] as const),
  ].sort(([a], [b]) => a - b);
  const trouble =
    dates.length > 1
      ? 'dates'
      : !saysEnough(line)
        ? 'short'
        : dates.some(({ iso }) => iso === null || iso.startsWith('-'))
          ? 'undated'
          : null;
  return { trouble, values: [...new Set(stretches.map(cut))] };
}
