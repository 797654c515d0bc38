/**
 * In the background's build this stands in the place of the word tables (`number-words.ts`, `negation-words.ts`,
 * `hedge-words.ts`, `duration-words.ts`, `common-words.ts`, `day-words.ts`, `wording-words.ts`): it has their names and none of their words, which are packaged beside
 * the script as `words.json`, because the script has a limit and is loaded at every wake-up.
 */
import type { COMMON as Common } from './common-words.ts';
import type { MORE as More, RELATIVE as Relative } from './day-words.ts';
import type { UNITS as Units } from './duration-words.ts';
import type { HEDGES_AFTER as After, HEDGES_BEFORE as Before } from './hedge-words.ts';
import type { NEGATORS as Negators } from './negation-words.ts';
import type { JOINERS as Joiners, NUMBER_WORDS as Numbers } from './number-words.ts';
import type { DOUBT as Doubt, ENDINGS as Endings, SMALL as Small } from './wording-words.ts';

/** All tables, as `words.json` holds them. */
export interface PackagedWords {
  NUMBER_WORDS: typeof Numbers;
  JOINERS: typeof Joiners;
  NEGATORS: typeof Negators;
  HEDGES_BEFORE: typeof Before;
  HEDGES_AFTER: typeof After;
  UNITS: typeof Units;
  COMMON: typeof Common;
  RELATIVE: typeof Relative;
  MORE: typeof More;
  SMALL: typeof Small;
  DOUBT: typeof Doubt;
  ENDINGS: typeof Endings;
}

export const NUMBER_WORDS = {} as typeof Numbers;
export const JOINERS = {} as typeof Joiners;
export const NEGATORS = {} as typeof Negators;
export const HEDGES_BEFORE = {} as typeof Before;
export const HEDGES_AFTER = {} as typeof After;
export const UNITS = {} as typeof Units;
export const COMMON = {} as typeof Common;
export const RELATIVE = {} as typeof Relative;
export const MORE = {} as typeof More;
export const SMALL = {} as typeof Small;
export const DOUBT = {} as typeof Doubt;
export const ENDINGS = {} as typeof Endings;

/** Fills the tables; to be done before anything is read. */
export function fillWords(words: PackagedWords): void {
  const tables = {
    NUMBER_WORDS,
    JOINERS,
    NEGATORS,
    HEDGES_BEFORE,
    HEDGES_AFTER,
    UNITS,
    COMMON,
    RELATIVE,
    MORE,
    SMALL,
    DOUBT,
    ENDINGS,
  };
  for (const name of Object.keys(tables) as (keyof PackagedWords)[]) Object.assign(tables[name], words[name]);
}
