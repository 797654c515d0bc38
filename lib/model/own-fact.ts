/** A fact of the reader's own: what a note was made into. Never part of the shipped record. Types only. */
import type { WordChange } from './note.ts';
import type { Lang } from './record.ts';

/** Where the reader has it from. */
export interface OwnSource {
  outlet: string;
  title: string;
  /** An address of the web. */
  url: string;
  /** `YYYY-MM-DD`, or empty where the reader gives none. */
  date: string;
}

/** One wording, looked for on pages in its language. */
export interface OwnCue {
  lang: Lang;
  text: string;
}

export interface OwnFact {
  /** `own:` and a UUID, made by the sender, so that a repeated save is one fact. */
  id: string;
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
  /** Counts edits, from 1: a write that carries an older one is refused. */
  version: number;
  statement: string;
  /** Id of an event of the record in whose passages alone it is looked for; empty: on any page that is read. */
  event: string;
  /** Clauses that state it. Unlike the record's they are what is matched. */
  cues: OwnCue[];
  /** The number, date or name in the wordings that may differ, as written; empty: only agreement is marked. */
  value: string;
  sources: OwnSource[];
  /** The reader's note on it. */
  note: string;
}

/** What is to be written: whole facts, and ids to take away; undone by the opposite. */
export interface OwnFactChange {
  put: OwnFact[];
  remove: string[];
}

/** Given once it is on disk. `stale`: somebody else changed one of them first; nothing was written. */
export interface OwnFactAnswer {
  why?: 'stale' | 'full' | 'no-database' | 'invalid';
}

/** Popup, side panel and full page ask. */
export interface OwnFactsToBackground {
  /** All of them, the newest first. */
  ownFacts(): OwnFact[];
  /** All of it in one strict transaction, or nothing. */
  writeOwnFacts(change: OwnFactChange): OwnFactAnswer;
}

/** What taking in facts would do, before anything is done. */
export interface FactDiff {
  fresh: OwnFact[];
  /** `fact`: what would be written, in the place of `here`. */
  changed: { fact: OwnFact; here: OwnFact; fields: FieldChange[] }[];
  same: number;
}

/** One field in which a fact that comes in differs from the one that is here. */
export interface FieldChange {
  field: 'statement' | 'event' | 'cues' | 'value' | 'sources' | 'note';
  /** Every difference in words; empty where only punctuation or spacing is another. */
  changes: WordChange[];
  was: string;
  now: string;
}
