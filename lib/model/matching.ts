/** What the engine reads with: words and patterns, as `data/matching/` holds them. Types only. */
import type { Lang, Localised } from './record.ts';

/**
 * Concept -> forms. A form is one or more words; `stem*` takes any ending; a leading `-` makes the form the
 * concept's negation ("stayed away" is attending, negated).
 */
export type Lexicon = Record<string, string[]>;

/** One way in which a passage states a fact, or states it otherwise; the grammar is that of `lib/reading/pattern.ts`. */
export type Pattern = string;

/** How one fact is read off a passage. */
export interface FactReading {
  fact: string;
  /** Events in whose passages the fact may stand; default: the fact's own. `any`: whatever the passage is about. */
  events?: string[] | 'any';
  agrees: Pattern[];
  differs?: Pattern[];
}

/** One named piece of evidence that a page or a passage speaks of an event. Negative weights speak against. */
export interface Marker {
  if: Pattern;
  name: string;
  weight: number;
  /** Met in a sentence, it also makes that passage one about the event. */
  passage?: boolean;
}

/** How an event is recognised. An event that is not in the record (other talks, other cities) competes only. */
export interface EventEvidence {
  event: string;
  /** Not in the record: a page or passage about it is left alone. */
  other?: boolean;
  /** Patterns that must each be met in at least so many sentences, title included. */
  needs: { if: Pattern; times: number }[];
  /** Publication between these days (`YYYY-MM-DD`) adds `weight`; outside of them `outside` is added. */
  published?: { from: string; to: string; weight: number; outside: number };
  markers: Marker[];
  /** Score from which a page is about the event, and from which it mentions it. */
  about: number;
  mention: number;
}

/** Everything the engine needs beside the facts. */
export interface Matching {
  /** `people` and `places` hold names in every script, read whatever the page's language; the others hold words. */
  lexicon: Record<Lang | 'people' | 'places', Lexicon>;
  readings: FactReading[];
  /** What markers are called in the other languages of the interface, by their (English) names. */
  labels: Record<string, Localised>;
  evidence: EventEvidence[];
}
