import type { FactReading } from '../model/matching.ts';
import type { Stance } from '../model/reading.ts';
import { type Match, match } from './match.ts';
import { type CompiledPattern, compilePattern, keysOf } from './pattern.ts';
import type { Sentence } from './scan.ts';

export interface CompiledReading {
  fact: string;
  events: string[] | 'any';
  agrees: CompiledPattern[];
  differs: CompiledPattern[];
}

export function compileReading(reading: FactReading, ownEvent: string): CompiledReading {
  return {
    fact: reading.fact,
    events: reading.events ?? [ownEvent],
    agrees: reading.agrees.map(compilePattern),
    differs: (reading.differs ?? []).map(compilePattern),
  };
}

/** One pattern of one fact, as the index hands it out. */
export interface Candidate {
  reading: CompiledReading;
  pattern: CompiledPattern;
  stance: Stance;
}

/** Patterns by one concept (or kind of value) that each of them cannot do without. */
export type CandidateIndex = Map<string, Candidate[]>;

/**
 * Files every pattern under its rarest term, so that a sentence is held only against patterns one of whose
 * terms it meets. Cost per sentence follows what the sentence contains, not how many facts there are.
 */
export function indexCandidates(readings: readonly CompiledReading[]): CandidateIndex {
  const candidates: { candidate: Candidate; keys: string[][] }[] = [];
  const uses = new Map<string, number>();
  for (const reading of readings) {
    for (const stance of ['agrees', 'differs'] as const) {
      for (const pattern of reading[stance]) {
        const keys = keysOf(pattern);
        candidates.push({ candidate: { reading, pattern, stance }, keys });
        for (const key of new Set(keys.flat())) uses.set(key, (uses.get(key) ?? 0) + 1);
      }
    }
  }
  const index: CandidateIndex = new Map();
  const cost = (keys: string[]) => keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
  for (const { candidate, keys } of candidates) {
    const rarest = keys.reduce((best, k) => (cost(k) < cost(best) ? k : best));
    for (const key of new Set(rarest)) {
      const list = index.get(key);
      if (list) list.push(candidate);
      else index.set(key, [candidate]);
    }
  }
  return index;
}

/** Candidates that a sentence could meet, each once. */
export function candidatesFor(sentence: Sentence, index: CandidateIndex): Set<Candidate> {
  const found = new Set<Candidate>();
  const take = (key: string) => {
    for (const candidate of index.get(key) ?? []) found.add(candidate);
  };
  for (const concept of sentence.concepts.keys()) take(concept);
  if (sentence.numbers.length > 0) take('number');
  if (sentence.dates.length > 0) take('date');
  if (sentence.durations.length > 0) take('duration');
  return found;
}

/** Why a candidate came to nothing, for `--explain`. */
export interface Refusal {
  fact: string;
  pattern: string;
  why: 'another event' | 'terms not met';
}

export interface Verified extends Candidate {
  match: Match;
}

/** Holds one sentence against the patterns it could meet. */
export function verify(
  sentence: Sentence,
  before: readonly Sentence[],
  events: ReadonlySet<string>,
  index: CandidateIndex,
  refused?: (refusal: Refusal) => void,
): Verified[] {
  const verified: Verified[] = [];
  for (const candidate of candidatesFor(sentence, index)) {
    const { reading, pattern } = candidate;
    if (reading.events !== 'any' && !reading.events.some((e) => events.has(e))) {
      refused?.({ fact: reading.fact, pattern: pattern.source, why: 'another event' });
      continue;
    }
    const found = match(pattern, sentence, before);
    if (found) verified.push({ ...candidate, match: found });
    else refused?.({ fact: reading.fact, pattern: pattern.source, why: 'terms not met' });
  }
  return verified;
}
