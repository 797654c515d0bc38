import type { FactDiff, OwnCue, OwnFact, OwnFactAnswer, OwnFactChange } from '../../lib/model/own-fact.ts';
import type { Lang } from '../../lib/model/record.ts';

/** A fact pack, looked at and not taken in. Sentences on what was refused. */
export type ReadPack =
  | { kind: 'refused'; why: string }
  | { kind: 'facts'; diff: FactDiff; refused: string[] };

/** How wordings will be looked for. */
export interface Look {
  /** Sentences on wordings that will be met by nothing. */
  troubles: string[];
  /** What in them may be the value that matters. */
  values: string[];
}

/** Everything the view of the reader's own facts asks for. */
export interface FactsDesk {
  list(): Promise<OwnFact[]>;
  /** `undo`: what takes it back, where it was done. */
  write(change: OwnFactChange, here: readonly OwnFact[]): Promise<OwnFactAnswer & { undo?: OwnFactChange }>;
  /** Events of the record with their names. */
  events(): Promise<readonly (readonly [id: string, name: string])[]>;
  /** The language a text is in, as far as can be told; else the one of the interface. */
  languageOf(text: string): Promise<Lang>;
  /** `day`: of the first source. */
  look(cues: readonly OwnCue[], day: string): Promise<Look>;
  /** Gives the facts to the reader as a file. */
  give(facts: readonly OwnFact[]): void;
  /** Looks at a file beside the facts that are here. */
  read(file: File, here: readonly OwnFact[]): Promise<ReadPack>;
  /** Calls back whenever the facts were changed, here or elsewhere, until `signal` aborts. */
  follow(changed: () => void, signal: AbortSignal): void;
}

/** Languages in which wordings are looked for. */
export const LANGS: readonly Lang[] = ['en', 'uk', 'ru', 'tr', 'de', 'fr', 'es'];
