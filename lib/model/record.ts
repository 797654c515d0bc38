/** The record: what the extension knows, as the files of `data/` hold it. Types only. */

/** Languages in which pages are read. */
export type Lang = 'en' | 'uk' | 'ru' | 'tr' | 'de' | 'fr' | 'es';

/** Text for people: English is the original, the others are our translations. */
export interface Localised {
  en: string;
  uk?: string;
  ru?: string;
  tr?: string;
}

/**
 * How firm a fact is: `verified` (two independent lineages), `single-source` (one lineage),
 * `disputed` (sources contradict each other), `party-claim` (only one side says it).
 */
export type Status = 'verified' | 'single-source' | 'disputed' | 'party-claim';

/** One round of talks. */
export interface NewsEvent {
  id: string;
  name: Localised;
  /** First day of the event, `YYYY-MM-DD`. */
  date: string;
  place: Localised;
  summary: Localised;
  /** Ids of the facts whose absence from an article is worth telling. */
  key: string[];
}

/** Who published a source. `lineage` names the newsroom whose text it carries: copies share one. */
export interface Outlet {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, or `null` where unknown. */
  country: string | null;
}

/** A document at an address. */
export interface Source {
  id: string;
  outlet: string;
  title: string;
  url: string;
  /** `YYYY-MM-DD`, or `null` where the page gives none. */
  date: string | null;
  lang: string;
  /** Sources of one lineage count once: id of the outlet the text comes from. */
  lineage: string;
}

/** What one source says about one fact, in our words. */
export interface FactSource {
  source: string;
  says: Localised;
}

/** How sources agree, differ, omit a fact, or translate it differently. */
export interface CrossSourceNote {
  kind: 'agree' | 'differ' | 'omit' | 'translate';
  text: Localised;
  /**
   * Outlets of which the note says so beyond doubt. `differ`: their account parts from the statement in a point;
   * `omit`: a text of theirs, read whole, leaves the fact out. A note that leaves this open names none.
   */
  outlets?: string[];
}

/** One of several published wordings of a quotation. `path`: the languages it came through. */
export interface QuoteVariant {
  text: string;
  lang: string;
  outlet: string;
  path?: string;
}

export type SlotType =
  | 'number'
  | 'date'
  | 'duration'
  | 'person'
  | 'office'
  | 'place'
  | 'speaker'
  | 'polarity'
  | 'text';

/** A typed value inside a fact. `value` is shown to people; numbers carry a `unit`. */
export interface Slot {
  name: string;
  type: SlotType;
  label: Localised;
  value: Localised;
  /** For `number`: the value. For `duration`: `[shortest, longest]` in minutes. For `date`: `YYYY-MM-DD`. */
  exact?: number | [number, number] | string;
  unit?: string;
}

export interface Fact {
  id: string;
  event: string;
  statement: Localised;
  status: Status;
  /** What exactly is verified, claimed or disputed, where the status alone would mislead. */
  statusNote?: Localised;
  slots: Slot[];
  sources: FactSource[];
  notes: CrossSourceNote[];
  variants?: QuoteVariant[];
  /** What looks like this fact and is not, one line each. */
  confusables: Localised[];
  /** Clauses that state the fact, by page language: the engine must read every one of them as it. */
  cues: Partial<Record<Lang, string[]>>;
}

/** The whole record as shipped in one file. */
export interface RecordData {
  /** `YYYY-MM-DD.n`; a greater one replaces a lesser one. */
  version: string;
  events: NewsEvent[];
  outlets: Outlet[];
  sources: Source[];
  facts: Fact[];
}
