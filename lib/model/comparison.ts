/** Articles side by side, fact by fact: what a page of the extension shows and what files of it hold. Types only. */
import type { ReadArticle } from './article.ts';
import type { Omissions, SlotDifference, Stance } from './reading.ts';
import type { Status } from './record.ts';

/**
 * How one article stands to one fact. `both`: one passage agrees and another differs; `not-found`: a key fact of its
 * event that the text scanned does not have; `unknown`: nothing can be said, or nothing was looked for.
 */
export type CellState = Stance | 'both' | 'not-found' | 'unknown';

/** One passage, with the text around it, and where it parts from the record. */
export interface ComparedPassage {
  stance: Stance;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  differences: SlotDifference[];
  /** A quotation in it, the nearest published wording, and each difference in words. */
  quote?: { here: string; nearest: string; changes: { here: string; nearest: string }[] };
}

export interface ComparedCell {
  state: CellState;
  /** In the order of the article; of one fact there may be several. */
  passages: ComparedPassage[];
}

/** A source of a fact, as it is named in a file. */
export interface ComparedSource {
  outlet: string;
  title: string;
  url: string;
  /** `YYYY-MM-DD`, or `null`. */
  date: string | null;
}

export interface ComparedFact {
  id: string;
  /** In the reader's language; `null` for a fact that the record no longer has. */
  statement: string | null;
  /** BCP 47 of the statement. */
  lang: string;
  status: Status | null;
  sources: ComparedSource[];
  /** One an article, in their order. */
  cells: ComparedCell[];
  /** Whether two of the articles do not stand to it alike. */
  parts: boolean;
}

export interface ComparedEvent {
  id: string;
  name: string;
  /** `YYYY-MM-DD`; empty for the event of facts that the record no longer has. */
  date: string;
  facts: ComparedFact[];
}

/** The head of a column. */
export type ComparedArticle = Pick<
  ReadArticle,
  'address' | 'url' | 'title' | 'outlet' | 'lang' | 'at' | 'published'
> & { scope: Omissions['scope'] };

export interface Comparison {
  articles: ComparedArticle[];
  /** Latest event last; within one, the record's order. Only facts that one of the articles bears on. */
  events: ComparedEvent[];
  /** Version of the record compared with. */
  record: string;
}

/** The files a comparison can be saved as. */
export type ComparisonFormat = 'markdown' | 'csv' | 'w3c' | 'claimreview';

/** Words and dates of a file, in the reader's language: formats know no languages. */
export interface ComparisonWords {
  /** BCP 47. */
  lang: string;
  /** Name of the extension. */
  product: string;
  title: string;
  /** When, and with which record. */
  made: string;
  /** That it rates nobody. */
  about: string;
  articles: string;
  passage: string;
  page: string;
  record: string;
  quoteHere: string;
  quoteNearest: string;
  sources: string;
  /** Stands for the statement of a fact that the record no longer has. */
  lost: string;
  states: Record<CellState, string>;
  statuses: Record<Status, string>;
  /** One line on when an article was published and read. */
  dates(article: ComparedArticle): string;
  /** How much of an article was scanned, or why nothing is said of what it leaves out. */
  scope(article: ComparedArticle): string;
  /** A day, `YYYY-MM-DD`, or that there is none. */
  day(date: string | null): string;
}
