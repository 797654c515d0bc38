/** An article the reader has opened, as it is kept for comparing: compact, and only where the reader asked for it. Types only. */
import type { Omissions, SlotDifference, Stance } from './reading.ts';

/** What a passage of the article says of one fact. Offsets are UTF-16 units into the article's text as it was read. */
export interface ArticleClaim {
  fact: string;
  stance: Stance;
  exact: string;
  /** Up to 32 characters on either side. */
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  /** Where page and record part, in the reader's language at that time; empty where they agree. */
  differences: SlotDifference[];
  /** A quotation in it that is worded otherwise than the nearest published wording, and that one. */
  quote?: { here: string; nearest: string };
}

/** One article as it was last read. */
export interface ReadArticle {
  /** Key of the page (`lib/text/address.ts`): an article opened twice is kept once. */
  address: string;
  /** The address that was open. */
  url: string;
  title: string;
  /** Host without `www.`. */
  outlet: string;
  /** BCP 47, as read. */
  lang: string;
  /** When it was read, ISO 8601. */
  at: string;
  /** `YYYY-MM-DD`, or `null` where the page gives none. */
  published: string | null;
  /** Ids of the events it is about, strongest first. */
  events: string[];
  /** Without those of facts that the reader said are not stated there. */
  claims: ArticleClaim[];
  omits: Omissions;
}
