import type { FactReading } from '../model/matching.ts';
import type { Stance } from '../model/reading.ts';
import { type Match, match } from './match.ts';
import { type CompiledPattern, compilePattern, type KnownTerms } from './pattern.ts';
import { candidatesFor, indexPatterns, type PatternIndex } from './pattern-index.ts';
import type { Sentence } from './scan.ts';

export interface CompiledReading {
  fact: string;
  events: string[] | 'any';
  agrees: CompiledPattern[];
  differs: CompiledPattern[];
}

export function compileReading(
  reading: FactReading,
  ownEvent: string,
  known: KnownTerms = new Map(),
): CompiledReading {
  const compile = (pattern: string) => compilePattern(pattern, known);
  return {
    fact: reading.fact,
    events: reading.events ?? [ownEvent],
    agrees: reading.agrees.map(compile),
    differs: (reading.differs ?? []).map(compile),
  };
}

/** One pattern of one fact, as the index hands it out. */
export interface Candidate {
  reading: CompiledReading;
  pattern: CompiledPattern;
  stance: Stance;
}

/** Every pattern of every fact, by a term it cannot do without. */
export type CandidateIndex = PatternIndex<Candidate>;

/** Files the patterns of all facts. */
export function indexCandidates(readings: readonly CompiledReading[]): CandidateIndex {
  const stances = ['agrees', 'differs'] as const;
  return indexPatterns(
    readings.flatMap((reading) =>
      stances.flatMap((stance) =>
        reading[stance].map((pattern): Candidate => ({ reading, pattern, stance })),
      ),
    ),
  );
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
