import { type CompiledPattern, keysOf } from './pattern.ts';
import type { Sentence } from './scan.ts';

/** More than there are patterns: what a value costs. */
const MOST = 1e9;
const VALUES: ReadonlySet<string> = new Set(['number', 'date', 'duration']);

interface Filed<T> {
  item: T;
  /** The turn in which it was last handed out. */
  turn: number;
}

/** Each asking is a turn, so that what is filed under several concepts of a sentence is handed out once. */
let turn = 0;

/** Things with a pattern, by one concept (or kind of value) that the pattern cannot do without. */
export type PatternIndex<T> = Map<string, Filed<T>[]>;

/**
 * Files every pattern under its rarest term, so that a sentence is held only against patterns one of whose
 * terms it meets. Cost per sentence follows what the sentence contains, not how many patterns there are.
 */
export function indexPatterns<T extends { pattern: CompiledPattern }>(items: readonly T[]): PatternIndex<T> {
  const keyed = items.map((item) => ({ filed: { item, turn: 0 }, keys: keysOf(item.pattern) }));
  const uses = new Map<string, number>();
  for (const { keys } of keyed) {
    for (const key of new Set(keys.flat())) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  // Values are read only when asked for: a pattern is filed under one only when it has nothing else.
  const cost = (keys: string[]) =>
    keys.reduce((sum, key) => sum + (VALUES.has(key) ? MOST : (uses.get(key) ?? 0)), 0);
  const index: PatternIndex<T> = new Map();
  for (const { filed, keys } of keyed) {
    const rarest = keys.reduce((best, k) => (cost(k) < cost(best) ? k : best));
    // What is rarest rules out most: it is asked for first.
    const { needed } = filed.item.pattern;
    const costs = new Map(needed.map((any, i) => [any, cost(keys[i] ?? [])]));
    needed.sort((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
    for (const key of new Set(rarest)) {
      const list = index.get(key);
      if (list) list.push(filed);
      else index.set(key, [filed]);
    }
  }
  return index;
}

/** What a sentence could meet, each once. */
export function candidatesFor<T>(sentence: Sentence, index: PatternIndex<T>): T[] {
  const found: T[] = [];
  turn++;
  const take = (key: string) => {
    const list = index.get(key);
    if (!list) return;
    for (const filed of list) {
      if (filed.turn === turn) continue;
      filed.turn = turn;
      found.push(filed.item);
    }
  };
  for (const concept of sentence.concepts.keys()) take(concept);
  if (index.has('number') && sentence.numbers.length > 0) take('number');
  if (index.has('date') && sentence.dates.length > 0) take('date');
  if (index.has('duration') && sentence.durations.length > 0) take('duration');
  return found;
}
