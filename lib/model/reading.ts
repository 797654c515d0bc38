/** What reading a page gives. Types only. */
import type { QuoteVariant } from './record.ts';

export type Stance = 'agrees' | 'differs';

/** Where page and record part, in words for the card: *page: "Senator" · record: Secretary of State*. */
export interface SlotDifference {
  slot: string;
  page: string;
  record: string;
}

/** A quotation on the page beside the record's variants of it. A note, never a stance. */
export interface QuoteDrift {
  quote: string;
  nearest: QuoteVariant;
  /** 0 (no word shared) to 1 (same words). */
  similarity: number;
}

/** One thing that a claim rests on; who shows it says it in the reader's language. */
export interface Ground {
  /** A term met in the passage, or in a sentence before it; the events the passage speaks of; the pattern met. */
  kind: 'stated' | 'carried' | 'event' | 'pattern';
  /** The term's concept or value, event ids joined by commas, or the pattern as written. */
  text: string;
  /** The page's own words that met the term. */
  words?: string;
}

/** One piece of evidence that the page is about an event, with its weight. */
export interface Evidence {
  /** A marker met in the text, the day of publication, or the latest day the text names. */
  kind: 'marker' | 'published' | 'latest';
  /** The marker's name; the day as `YYYY-MM-DD` or `YYYY-MM`. */
  name: string;
  weight: number;
}

/** What a passage of the page says of one fact. Offsets are UTF-16 units into `PageText.text`. */
export interface Claim {
  /** Stable within one text: `fact@start`. */
  id: string;
  fact: string;
  event: string;
  stance: Stance;
  start: number;
  end: number;
  exact: string;
  /** One line in English: the terms met. */
  reason: string;
  evidence: Ground[];
  differences: SlotDifference[];
  /** Whom the passage gives the words to, where it names somebody. */
  speaker?: string;
  drift?: QuoteDrift;
}

/** An event the page is about (or merely mentions), with the evidence for it. */
export interface RecognisedEvent {
  event: string;
  score: number;
  evidence: Evidence[];
}

/** Two passages of one page that cannot both hold; values are claim ids. */
export interface Contradiction {
  fact: string;
  agrees: string;
  differs: string;
}

export interface Omissions {
  /** Key facts of the events the page is about that were not found in the text scanned. */
  facts: string[];
  /** What was scanned, or why no verdict is given. */
  scope: {
    words: number;
    verdict: boolean;
    why?: string;
    /** The same reason, for those who say it in another language. */
    because?: 'short' | 'paywall' | 'too-long';
  };
}

/** A page read: pure data, safe to send between contexts. */
export interface Reading {
  lang: string;
  /** Events the page is about, strongest first. */
  events: RecognisedEvent[];
  /** Events mentioned in passing. */
  mentions: RecognisedEvent[];
  claims: Claim[];
  omits: Omissions;
  contradictions: Contradiction[];
}
