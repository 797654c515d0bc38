/** A reader's own note, shaped after the W3C Web Annotation model (`lib/exchange/w3c.ts` writes it as such). Types only. */

/** What a colour means; the colour itself is the interface's business. */
export type NoteColour = 'important' | 'question' | 'doubt' | 'quote' | 'own';

/** How a note lies on the page: on its words, on words that have changed, or nowhere. */
export type AnchorState = 'anchored' | 'changed' | 'orphan';

/** One difference in words; an empty side is an insertion or a deletion. */
export interface WordChange {
  was: string;
  now: string;
}

/** TextQuoteSelector: the passage as it stood, with up to 32 characters on either side. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** TextPositionSelector: UTF-16 units into `PageText.text` as it was when the note was made. */
export interface PositionSelector {
  start: number;
  end: number;
}

/** Where on the page. `position` is `null` where the note came from elsewhere without one. */
export interface NoteTarget {
  quote: QuoteSelector;
  position: PositionSelector | null;
}

export interface Note {
  /** UUID, made by the sender, so that a repeated save is one note. */
  id: string;
  /** ISO 8601, UTC, milliseconds. */
  created: string;
  modified: string;
  /** Key of the page (`lib/text/address.ts`); notes of its AMP, mobile and shared forms share it. */
  address: string;
  /** The address the reader had open: what "open" opens. */
  url: string;
  title: string;
  outlet?: string;
  /** `null`: a note on the page as a whole. */
  target: NoteTarget | null;
  /** Markdown; may be empty: a bare highlight. */
  body: string;
  tags: string[];
  colour: NoteColour;
  /** Id of a fact this note speaks of. */
  fact?: string;
  event?: string;
  /** As last met on the page. */
  state: AnchorState;
  /** What differed when last met. */
  changes?: WordChange[];
  /** When the page was last met, ISO 8601. */
  seen?: string;
  /** Counts edits, from 1: a write carrying an older one is refused. */
  version: number;
  /** In the bin since, ISO 8601. */
  deleted?: string;
}
