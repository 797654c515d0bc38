import type { Pattern } from '../model/matching.ts';
import { conceptNumber } from './concepts.ts';

/** Values a number must (or must not) have. */
export interface NumberTest {
  allow: [number, number][];
  refuse: number[];
}

/** Dates by ISO prefix: `2025-05-16`, `2022-03`, `2022`. */
export interface DateTest {
  allow: string[];
  refuse: string[];
  /** Only dates whose weekday is another day's: "Thursday 16 May". */
  conflict: boolean;
}

/** Minutes: the page's range must overlap `[low, high]`, or must not when `outside`. */
export interface DurationTest {
  low: number;
  high: number;
  outside: boolean;
}

export type Want = 'stated' | 'negated' | 'either';

/** One alternative of a term. `number` is the concept's. */
export type Alternative =
  | { kind: 'concept'; concept: string; number: number; want: Want }
  | { kind: 'number'; test: NumberTest }
  | { kind: 'date'; test: DateTest }
  | { kind: 'duration'; test: DurationTest };

/** Alternatives by the words of their term: patterns that ask the same share them, and the answer. */
export type KnownTerms = Map<string, readonly Alternative[]>;

/** One thing that must be met, in any of its alternatives. */
export interface Term {
  any: readonly Alternative[];
  /** Alternatives that may also stand in one of the two sentences before, or in the title. */
  carried: readonly Alternative[];
  /** Its words are the page's value of the pattern's slot. */
  value: boolean;
  /** Must begin behind the term before it, within this many words; `null`: anywhere. */
  after: number | null;
  /** Nothing but words may stand between it and the term before it. */
  joined: boolean;
}

export interface CompiledPattern {
  terms: Term[];
  /** Of the terms that cannot be carried: the sentence must have one alternative of each. */
  needed: (readonly Alternative[])[];
  /** Must not be met in or near the passage. */
  absent: readonly Alternative[];
  gap: number;
  slot: string | null;
  source: string;
}

export const DEFAULT_GAP = 10;
const NO_LIMIT = 99;
/** Room for a first name between an office and its holder. */
const JOINED = 1;
const NONE: readonly Alternative[] = [];

/** Thrown for a pattern that cannot be read; the message names the term. */
export class PatternError extends Error {}

function numbersOf(spec: string): NumberTest {
  const [allow = '', ...refuse] = spec.split('!');
  const ranges = allow
    .split(',')
    .filter(Boolean)
    .map((r): [number, number] => {
      const [low, high] = r.split('..').map(Number);
      if (low === undefined || Number.isNaN(low)) throw new PatternError(`"#${spec}" is not a number test`);
      return [low, high ?? low];
    });
  return { allow: ranges, refuse: refuse.join(',').split(',').filter(Boolean).map(Number) };
}

function alternative(written: string): Alternative {
  const body = written.slice(1);
  if (written.startsWith('#')) return { kind: 'number', test: numbersOf(body) };
  if (written.startsWith('@')) {
    const conflict = body.endsWith('~');
    const [allow = '', ...refuse] = body.replace('~', '').split('!');
    const listed = (spec: string) => spec.split(',').filter(Boolean);
    return { kind: 'date', test: { allow: listed(allow), refuse: listed(refuse.join(',')), conflict } };
  }
  if (written.startsWith('%')) {
    const outside = body.startsWith('!');
    const [low, high] = body.replace('!', '').split('-').map(Number);
    return {
      kind: 'duration',
      test: { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, outside },
    };
  }
  const want: Want = written.startsWith('-') ? 'negated' : written.startsWith('?') ? 'either' : 'stated';
  const concept = want === 'stated' ? written : body;
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(concept)) throw new PatternError(`"${written}" is not a term`);
  return { kind: 'concept', concept, number: conceptNumber(concept), want };
}

/**
 * Reads the pattern grammar. Terms are separated by spaces and must all be met in one sentence:
 *
 *     swap                 the concept, not negated      -swap   negated      ?swap   either
 *     a|b                  one of them                   !a|b    none of them within ten words
 *     ^umerov              here or in the two sentences before, or in the title
 *     =senator             its words are what the page says of the slot
 *     #1000  #  #2..20     a number                      #!1000,390   a number, but none of these
 *     @2025-05-16  @2022   a date by prefix              @2025!2025-05-16   @2025-05-16~ with a weekday not its own
 *     %80-130  %!80-130    a duration overlapping (or clear of) those minutes
 *     a > b    a >3 b      b behind a (within 3 words)
 *     a + b    a +3 b      b right behind a: one word (three) between at most, no comma or dash
 *     gap=6                at most 6 words between one met term and the next (10 unless told)
 *     slot=office          the fact's slot that a differing value belongs to
 */
export function compilePattern(pattern: Pattern, known: KnownTerms = new Map()): CompiledPattern {
  const compiled: CompiledPattern = {
    terms: [],
    needed: [],
    absent: [],
    gap: DEFAULT_GAP,
    slot: null,
    source: pattern,
  };
  const absent: string[] = [];
  let after: number | null = null;
  let joined = false;
  for (const written of pattern.trim().split(/\s+/)) {
    if (written.startsWith('gap=')) {
      compiled.gap = Number(written.slice(4));
    } else if (written.startsWith('slot=')) {
      compiled.slot = written.slice(5);
    } else if (/^\+\d*$/.test(written)) {
      after = Number(written.slice(1)) || JOINED;
      joined = true;
    } else if (written.startsWith('>')) {
      after = written.length > 1 ? Number(written.slice(1)) : NO_LIMIT;
    } else if (written.startsWith('!')) {
      const refused = written.slice(1).split('|');
      absent.push(...refused.map((w) => (/^[-#@%]/.test(w) ? w : `?${w.replace('?', '')}`)));
    } else {
      const value = written.startsWith('=');
      const parts = (value ? written.slice(1) : written).split('|');
      const any = alternatives(
        parts.map((p) => p.replace('^', '')),
        known,
      );
      const carried = alternatives(
        parts.filter((p) => p.startsWith('^')).map((p) => p.slice(1)),
        known,
      );
      compiled.terms.push({ any, carried, value, after, joined });
      if (carried.length === 0) compiled.needed.push(any);
      after = null;
      joined = false;
    }
  }
  compiled.absent = alternatives(absent, known);
  if (compiled.terms.length === 0) throw new PatternError(`"${pattern}" asks for nothing`);
  if (compiled.terms.every((t) => t.carried.length > 0 && t.carried.length === t.any.length))
    throw new PatternError(`"${pattern}" asks for nothing in the sentence itself`);
  return compiled;
}

function alternatives(written: readonly string[], known: KnownTerms): readonly Alternative[] {
  const key = written.join('|');
  let found = known.get(key);
  if (!found) {
    const [only, ...more] = written;
    if (only === undefined) found = NONE;
    else found = more.length === 0 ? [alternative(only)] : written.flatMap((w) => alternatives([w], known));
    known.set(key, found);
  }
  return found;
}

/** Concepts of which at least one must be there for the pattern to be met; used to find candidates. */
export function keysOf(pattern: CompiledPattern): string[][] {
  return pattern.needed.map((any) => any.map((a) => (a.kind === 'concept' ? a.concept : a.kind)));
}
