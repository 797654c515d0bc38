import type { AnchorState, Note, NoteColour } from '../../lib/model/note.ts';
import type {
  BulkAnswer,
  NoteAnswer,
  NotebookStats,
  NoteChange,
  NoteChoice,
  NoteCounts,
  NoteList,
  NoteQuery,
  NoteWindow,
} from '../../lib/model/note-messages.ts';
import type { FactsDesk } from '../facts/facts-desk.ts';

export type ExportFormat = 'w3c' | 'markdown' | 'csv' | 'hypothesis' | 'readwise' | 'backup';

/** What a column of a foreign table may be taken as. */
export type ColumnField = 'quote' | 'note' | 'url' | 'title' | 'tags' | 'date' | 'outlet' | 'colour';
export type ColumnMapping = Partial<Record<ColumnField, number>>;

/** A file of notes, looked at and not taken in. Sentences on what was refused. */
export type ReadFile =
  | { kind: 'refused'; why: string }
  | { kind: 'columns'; columns: string[]; sample: string[][]; rows: number; guess: ColumnMapping }
  | {
      kind: 'notes';
      /** To be given back when they are taken in. */
      notes: unknown[];
      fresh: number;
      merged: number;
      same: number;
      refused: string[];
    };

/** Everything the notebook asks for; what it needs of the browser is behind it. */
export interface NotebookDesk {
  list(query: NoteQuery, window: NoteWindow): Promise<NoteList>;
  count(query: NoteQuery): Promise<NoteCounts>;
  stats(): Promise<NotebookStats>;
  change(note: Note, change: NoteChange): Promise<NoteAnswer>;
  tag(choice: NoteChoice, add: string[], remove: string[]): Promise<BulkAnswer>;
  colour(choice: NoteChoice, colour: NoteColour): Promise<BulkAnswer>;
  move(choice: NoteChoice, url: string): Promise<BulkAnswer>;
  remove(choice: NoteChoice): Promise<BulkAnswer>;
  restore(choice: NoteChoice): Promise<BulkAnswer>;
  erase(choice: NoteChoice): Promise<BulkAnswer>;
  undo(): Promise<BulkAnswer>;
  redo(): Promise<BulkAnswer>;
  open(id: string): Promise<boolean>;
  /** Names of facts and events by id, for the filters. */
  names(): Promise<ReadonlyMap<string, string>>;
  /** Writes the notes found into a file and gives it to the reader; how many. */
  write(
    format: ExportFormat,
    query: NoteQuery,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<number>;
  read(file: File, mapping: ColumnMapping | null): Promise<ReadFile>;
  takeIn(notes: unknown[]): Promise<BulkAnswer>;
  /** For the reader's own facts: fetched when they are first shown. */
  facts(): Promise<FactsDesk>;
  /** Opens the notebook in a page of its own, where there is room for files; `null` where this is it. */
  full: ((part: 'notes' | 'export' | 'import' | 'facts') => void) | null;
}

export const STATES: readonly AnchorState[] = ['anchored', 'changed', 'orphan'];
