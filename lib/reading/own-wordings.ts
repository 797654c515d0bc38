import type { OwnCue, OwnFact } from '../model/own-fact.ts';
import type { Lang } from '../model/record.ts';
import type { DateHit } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { inflected, isSmall, leavesOpen, STEM } from '../text/inflection.ts';
import type { CompiledLexicon } from './lexicon.ts';
import { type Scan, type Sentence, scan } from './scan.ts';

/** Fewer things than this, or fewer words among them, say too little to be known again. */
const FEWEST = 3;
const FEWEST_WORDS = 2;
/** Letters of a year, which alone counts like any number. */
const YEAR = 4;

/** A word that counts, or a value, in its order. */
export interface Item {
  at: number;
  to: number;
  /** How strongly it is set off from the one before. */
  brk: number;
  /** What a number or a duration means; `null` for a word. */
  value: string | null;
  form: string;
}

/** A sentence as wordings are compared with it. Dates stand apart: they move freely. */
export interface Line {
  items: Item[];
  dates: DateHit[];
  /** Words that negate or leave open. */
  doubts: number;
}

/** One wording of one fact, compiled. */
export interface Wording extends Line {
  fact: OwnFact;
  cue: string;
  /** The item that may differ; -1: none. */
  marked: number;
  /** The date may differ. */
  markedDate: boolean;
}

/** Wordings of one language, each by the beginning of its rarest word. */
export type OwnIndex = Map<string, Wording[]>;

/** Cuts a sentence into what counts. */
export function lineOf(text: string, { words }: Scan, sentence: Sentence, lang: Lang): Line {
  const dates = sentence.dates.filter(({ iso }) => iso?.length !== YEAR);
  const values = [...dates, ...sentence.numbers, ...sentence.durations];
  const line: Line = { items: [], dates, doubts: 0 };
  let brk = 3;
  for (let at = sentence.from; at < sentence.to; ) {
    const { norm = '', start = 0, brk: before = 0 } = words[at] ?? {};
    const known = values.find((each) => each.from === at);
    const to = known?.to ?? at + 1;
    const { value: count, minutes } = (known ?? {}) as { value?: number; minutes?: unknown };
    const value = known && !('iso' in known) ? `${count ?? minutes}` : null;
    brk = Math.max(brk, before);
    if (!known && leavesOpen(norm, lang)) line.doubts++;
    if (known ? value : !isSmall(norm, lang)) {
      line.items.push({ at, to, brk, value, form: fold(text.slice(start, words[to - 1]?.end)) });
      brk = 0;
    }
    at = to;
  }
  return line;
}

/** 0: the same; 1: the same word in another case or number; infinite: another. */
export const distance = (a: Item, b: Item, lang: Lang): number =>
  a.value === b.value ? (a.value === null ? inflected(a.form, b.form, lang) : 0) : Number.POSITIVE_INFINITY;

/** A wording on its own; empty where it is more than one sentence. `day`: of its first source, or empty. */
export function wordingLine(text: string, lang: Lang, day: string, lexicon: CompiledLexicon): Line {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const all = scan({ text, blocks }, lexicon, lang, day || null);
  const [only, more] = all.sentences;
  return only && !more ? lineOf(text, all, only, lang) : { items: [], dates: [], doubts: 0 };
}

/** Whether it says enough to be known again. */
export const saysEnough = ({ items, dates }: Line): boolean =>
  items.length + dates.length >= FEWEST && items.filter(({ value }) => value === null).length >= FEWEST_WORDS;

function compile(fact: OwnFact, { lang, text }: OwnCue, lexicon: CompiledLexicon): Wording[] {
  const read = (words: string) => wordingLine(words, lang, fact.sources[0]?.date ?? '', lexicon);
  const line = read(text);
  if (line.dates.length > 1 || !saysEnough(line)) return [];
  const value = read(fact.value);
  const marked = line.items.findIndex((item) => value.items[0] && distance(value.items[0], item, lang) <= 1);
  return [{ ...line, fact, cue: text, marked, markedDate: value.dates.length > 0 }];
}

/** Files the wordings of one language. Wordings that say too little, or in several sentences, are left out. */
export function indexOwnFacts(facts: readonly OwnFact[], lang: Lang, lexicon: CompiledLexicon): OwnIndex {
  const wordings = facts.flatMap((fact) =>
    fact.cues.filter((cue) => cue.lang === lang).flatMap((cue) => compile(fact, cue, lexicon)),
  );
  // What may differ is not what a passage is found by.
  const keysOf = ({ items, marked }: Wording) =>
    items.flatMap(({ form, value }, i) => (value === null && i !== marked ? [form.slice(0, STEM)] : []));
  const uses = new Map<string, number>();
  for (const key of wordings.flatMap(keysOf)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const usesOf = (key: string) => uses.get(key) ?? 0;
  return Map.groupBy(wordings, (wording) => keysOf(wording).sort((a, b) => usesOf(a) - usesOf(b))[0] ?? '');
}

/** The wordings a sentence could meet. */
export function ownCandidates({ words }: Scan, { from, to }: Sentence, index: OwnIndex): Set<Wording> {
  return new Set(words.slice(from, to).flatMap(({ norm }) => index.get(norm.slice(0, STEM)) ?? []));
}
