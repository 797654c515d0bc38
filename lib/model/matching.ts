/** What the engine reads with: words and patterns, as `data/matching/` holds them. Types only. */
import type { Lang } from './record.ts';

/**
 * Concept -> forms. A form is one or more words; `stem*` takes any ending; a leading `-` makes the form the
 * concept's negation ("stayed away" is attending, negated).
 */
export type Lexicon = Record<string, string[]>;

/** One way in which a passage states a fact, or states it otherwise. See ARCHITECTURE.md, "Readings". */
export interface Pattern {
  /** Terms, each of which must be met; grammar in `lib/reading/pattern.ts`. */
  if: string;
  /** Most words between one met term and the next (default 10). */
  gap?: number;
  /** Name of the fact's slot that a `differs` pattern speaks of. */
  slot?: string;
}

/** How one fact is read off a passage. */
export interface FactReading {
  fact: string;
  /** Events in whose passages the fact may stand; default: the fact's own. `any`: whatever the passage is about. */
  events?: string[] | 'any';
  agrees: Pattern[];
  differs?: Pattern[];
}

/** Evidence for an event, as terms of the same grammar with named weights. */
export interface EventEvidence {
  event: string;
  /** The page, or a passage, speaks of this event when one of these is met. */
  markers: { if: string; name: string; weight: number }[];
}

/** Everything the engine needs beside the facts. */
export interface Matching {
  /** `any` holds names, in every script; the others hold words. */
  lexicon: Record<Lang | 'any', Lexicon>;
  readings: FactReading[];
  evidence: EventEvidence[];
}
