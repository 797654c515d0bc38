/**
 * Messages about notes, by pair of roles; `messages.ts` merges them into the maps. Types only.
 *
 * A content script may only touch notes of its own page: the background computes the page's address from the
 * sender's and checks every id against it. File formats (`lib/exchange`) are read and written in the page that
 * shows them, the background hands over and takes in notes: a worker may die in the middle of a long file, and it
 * carries no formats it seldom needs.
 */
import type { AnchorState, Note, NoteColour, NoteTarget, WordChange } from './note.ts';

/** A note as its page sends it: address and opened address are the sender's, told by the browser. */
export type NewNote = Pick<Note, 'id' | 'created' | 'title' | 'target' | 'body' | 'tags' | 'colour'> &
  Partial<Pick<Note, 'fact' | 'event'>>;

/** What may be edited; what is absent stays. `null` takes a link away. `target`: attached again elsewhere. */
export interface NoteChange {
  body?: string;
  tags?: string[];
  colour?: NoteColour;
  fact?: string | null;
  event?: string | null;
  target?: NoteTarget;
}

/**
 * The answer to one write, given once it is on disk. `stale`: somebody else changed the note first, `note` is what
 * stands; `gone`: no such note (here); `full`: no room; `no-database`: the browser keeps none for us (permanent
 * private mode); `invalid`: not a note, or too long.
 */
export type NoteAnswer =
  | { ok: true; note: Note }
  | { ok: false; why: 'stale' | 'gone' | 'full' | 'no-database' | 'invalid'; note?: Note };

/** A note as last met on its page. */
export interface AnchorSeen {
  id: string;
  state: AnchorState;
  changes: WordChange[];
}

/** Text typed and not yet saved. `note`: the id of the note it belongs to, saved before or not. */
export interface NoteDraft {
  note: string;
  body: string;
  /** ISO 8601. */
  at: string;
}

/** Which notes. Absent: no restriction; lists: any of them, `tags`: all of them. */
export interface NoteQuery {
  /** Words or a stretch, sought in quote, text, tags, title and outlet. */
  text?: string;
  /** Key of one page. */
  address?: string;
  outlets?: string[];
  tags?: string[];
  colours?: NoteColour[];
  facts?: string[];
  events?: string[];
  states?: AnchorState[];
  /** Days by creation, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
  /** The bin instead of the notebook. */
  bin?: boolean;
  sort?: NoteSort;
}

export type NoteSort = 'newest' | 'oldest' | 'edited' | 'page' | 'outlet';

/** A stretch of a list: entries `from` up to `from + count`. */
export interface NoteWindow {
  from: number;
  count: number;
}

/** Many notes at once: by id, or all a query finds but these. */
export type NoteChoice = { ids: string[] } | { query: NoteQuery; except: string[] };

/** A stretch of the notes found. */
export interface NoteList {
  total: number;
  from: number;
  notes: Note[];
}

/** How many notes a query finds, by what they can be narrowed by; most first. */
export interface NoteCounts {
  total: number;
  tags: [tag: string, count: number][];
  outlets: [outlet: string, count: number][];
  colours: [colour: NoteColour, count: number][];
  facts: [fact: string, count: number][];
  events: [event: string, count: number][];
  states: [state: AnchorState, count: number][];
}

/** What was done, undone or done again: for the line that offers the way back. */
export interface DoneStep {
  kind: 'add' | 'change' | 'tag' | 'colour' | 'move' | 'remove' | 'restore' | 'import' | 'erase';
  /** Notes it touched. */
  count: number;
}

/** `done` is `null` where there was nothing to do. */
export interface BulkAnswer {
  done: DoneStep | null;
  why?: 'full' | 'no-database' | 'invalid';
}

/** What taking in a file would do. `merged`: known by id, newer than ours. `same`: nothing to do. */
export interface ImportPreview {
  fresh: number;
  merged: number;
  same: number;
  /** By place in the list sent. */
  refused: { index: number; why: string }[];
}

/** The notebook at a glance. */
export interface NotebookStats {
  notes: number;
  bin: number;
  pages: number;
  tags: string[];
  undo: DoneStep | null;
  redo: DoneStep | null;
  /** False where the browser keeps no database for us. */
  kept: boolean;
  /** Bytes used and granted by the browser, where it tells. */
  used?: number;
  quota?: number;
}

/** A page's notes script asks. Ids of other pages' notes are answered with `gone`. */
export interface PageNotesToBackground {
  /** The gate: this page is written down as one that has notes. */
  pageHasNotes(): void;
  /** Idempotent by id. `canonical`: the page's own claim to an address, taken only from the same site. */
  saveNote(input: { note: NewNote; canonical: string | null }): NoteAnswer;
  /** Also tells the drafts of the page's notes. */
  notesOfPage(input: { canonical: string | null }): {
    address: string;
    notes: Note[];
    drafts: NoteDraft[];
  };
  /** From a page or from one of ours. `version`: of the note that was edited. */
  changeNote(input: {
    id: string;
    version: number;
    change: NoteChange;
    canonical?: string | null;
  }): NoteAnswer;
  /** To the bin, and back. */
  removeNote(input: { id: string; canonical?: string | null }): NoteAnswer;
  unremoveNote(input: { id: string; canonical?: string | null }): NoteAnswer;
  anchorsSeen(input: { seen: AnchorSeen[]; canonical: string | null }): void;
  keepDraft(input: { note: string; body: string; canonical?: string | null }): void;
  readDraft(input: { note: string; canonical?: string | null }): NoteDraft | null;
  dropDraft(input: { note: string; canonical?: string | null }): void;
}

/** Popup, side panel and full page ask. */
export interface NotebookToBackground {
  listNotes(input: { query: NoteQuery; window: NoteWindow }): NoteList;
  countNotes(input: { query: NoteQuery }): NoteCounts;
  notebookStats(): NotebookStats;
  /** The key of the page in a tab, as its notes are kept under; `null` where it is no page of the web. */
  addressOfTab(input: { tabId: number }): { address: string | null };
  tagNotes(input: { choice: NoteChoice; add: string[]; remove: string[] }): BulkAnswer;
  colourNotes(input: { choice: NoteChoice; colour: NoteColour }): BulkAnswer;
  /** To another address, given as an address of the web. */
  moveNotes(input: { choice: NoteChoice; url: string }): BulkAnswer;
  removeNotes(input: { choice: NoteChoice }): BulkAnswer;
  restoreNotes(input: { choice: NoteChoice }): BulkAnswer;
  /** Out of the bin for good: the one thing without a way back. */
  eraseNotes(input: { choice: NoteChoice }): BulkAnswer;
  undoNotes(): BulkAnswer;
  redoNotes(): BulkAnswer;
  /** Whole notes, a stretch at a time, for a file: at most {@link NoteWindow.count} 2,000. */
  exportNotes(input: { query: NoteQuery; window: NoteWindow }): NoteList;
  /** Notes as `lib/exchange` read them; each is checked again. Changes nothing. */
  previewImport(input: { notes: unknown[] }): ImportPreview;
  /** The same list: one transaction, one step to undo. */
  takeImport(input: { notes: unknown[] }): BulkAnswer & { preview: ImportPreview };
  /** Goes to the note's page, opened already or anew, and to its passage. */
  openNote(input: { id: string }): { opened: boolean };
  /** Puts the notes part into a tab's page; `write`: and writes on what is selected there. */
  noteTab(input: { tabId: number; write: boolean }): { there: boolean };
}

/** The background tells the notes part of a page. */
export interface ToPageNotes {
  /** Notes of these addresses were changed elsewhere; empty: any. */
  notesChanged(input: { addresses: string[] }): void;
  showNote(input: { id: string }): void;
  /** By menu, key or popup: what is selected becomes a note; `write`: with its text field open. */
  noteSelection(input: { write: boolean }): void;
  notesLeave(): void;
}

/** The background tells popup, side panel and full page. */
export interface ToOwnPages {
  /** Empty: any. */
  notebookChanged(input: { addresses: string[] }): void;
  ownFactsChanged(): void;
}
