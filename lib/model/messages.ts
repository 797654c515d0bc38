/** Messages between the contexts, by pair of roles. Commands in the imperative. Types only. */
import type { ReadArticle } from './article.ts';
import type { NotebookToBackground, PageNotesToBackground, ToPageNotes } from './note-messages.ts';
import type { OwnFactsToBackground } from './own-fact.ts';
import type { PageInput } from './page.ts';
import type { Claim, Contradiction, Omissions, Reading, RecognisedEvent } from './reading.ts';
import type { Fact, NewsEvent, RecordData, Source } from './record.ts';

/** A fact with everything its card shows, so that a card needs no second question. */
export interface CardFact {
  fact: Fact;
  event: NewsEvent;
  sources: (Source & { outletName: string; lineageName: string })[];
  /** Names of the outlets of the fact's quotation variants, by id. */
  outlets?: Record<string, string>;
}

/** The background's answer to one page. */
export type PageAnswer =
  | { state: 'off'; why: 'site' | 'everywhere' }
  | { state: 'unrelated' }
  | { state: 'failed'; why: string }
  | {
      state: 'read';
      reading: Reading;
      facts: Record<string, CardFact>;
      /** Fact ids the reader said are not stated here, for this address. */
      suppressed: string[];
    };

/** What the popup shows of the page in front. */
export interface PageSummary {
  state: 'none' | 'off' | 'unrelated' | 'read' | 'failed';
  why?: string;
  url?: string;
  title?: string;
  /** Key of the page (`lib/text/address.ts`). */
  address?: string;
  /** BCP 47, as read. */
  lang?: string;
  /** `YYYY-MM-DD`, or `null` where the page gives none. */
  published?: string | null;
  /** Strongest first; `passing`: mentioned, not what the page is about. */
  events: { event: NewsEvent; recognised: RecognisedEvent; passing: boolean }[];
  /** `prefix`, `suffix`: up to 32 characters on either side. */
  claims: (Claim & { statement: string; prefix?: string; suffix?: string })[];
  suppressed: string[];
  contradictions: Contradiction[];
  omits: (Omissions & { statements: Record<string, string> }) | null;
}

/** Content scripts and pages ask the background. The sender's tab and address come from the browser. */
export interface ToBackground extends PageNotesToBackground, NotebookToBackground, OwnFactsToBackground {
  /** The gate: this page looks like one of ours. The background then injects the reader. */
  pageLooksRelevant(): void;
  /** The reader: one page, to be read. */
  readPage(page: PageInput): PageAnswer;
  /** The reader: the page is gone or another story took its place. */
  pageLeft(): void;
  /** Card: "not this fact" here, and its undo. */
  suppressFact(input: { fact: string }): void;
  /** Card: the fact in the record's own page, in a tab of its own. */
  openRecord(input: { fact: string }): void;
  /** `tabId`: from the popup, which has no tab of its own. */
  restoreFact(input: { fact: string; tabId?: number }): void;
  /** Popup: the page in a tab. */
  getPageSummary(input: { tabId: number }): PageSummary;
  /** Popup: read this page now, whatever the site (needs activeTab). */
  readTab(input: { tabId: number }): void;
  /** Popup: on or off, here and everywhere. */
  setSiteOff(input: { host: string; off: boolean }): void;
  setEverywhereOff(input: { off: boolean }): void;
  /** Articles kept for comparing, newest first. */
  listArticles(): ReadArticle[];
  /** Keeping was switched on while this tab's page was open. */
  keepArticle(input: { tabId: number }): void;
  /** Without addresses: all of them. */
  forgetArticles(input: { addresses?: string[] }): void;
  /** The record's own page: all that the record holds. */
  getRecord(): RecordData;
  /** Options: switches were moved in storage; the tabs are to follow. */
  switchesChanged(): void;
  /** Options: notes, drafts, hidden facts and settings, for good. Rejects where it cannot be done. */
  eraseEverything(): void;
}

/** The background and the popup tell the reader in a tab. */
export interface ToReader extends ToPageNotes {
  showClaim(input: { id: string }): void;
  stepClaim(input: { by: 1 | -1 }): void;
  suppressedChanged(input: { facts: string[] }): void;
  /** What pages are read with is another now. */
  readAgain(): void;
  leave(): void;
}
