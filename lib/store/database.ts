import { Dexie, type Table } from 'dexie';
import type { ReadArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { NoteDraft } from '../model/note-messages.ts';
import type { OwnFact } from '../model/own-fact.ts';
import type { Fact, NewsEvent, Outlet, Source } from '../model/record.ts';
import type { Pack, PackedText } from './notes/columns.ts';
import type { Step, StepNotes } from './notes/steps.ts';

/** A named value: `record` says which record is held. */
export interface MetaRow {
  key: string;
  value: unknown;
}

/** "Not this fact" on one page. `address` is the page's key (`lib/text/address.ts`). */
export interface SuppressedRow {
  address: string;
  fact: string;
}

/** A note that was written since its pack was. */
export interface LooseRow {
  id: string;
}

/** A draft and the page it was typed on. */
export interface DraftRow extends NoteDraft {
  address: string;
}

/** The extension's database. Only the background opens it. */
export class Database extends Dexie {
  declare meta: Table<MetaRow, string>;
  declare events: Table<NewsEvent, string>;
  declare outlets: Table<Outlet, string>;
  declare sources: Table<Source, string>;
  declare facts: Table<Fact, string>;
  declare suppressed: Table<SuppressedRow, [string, string]>;
  declare notes: Table<Note, string>;
  declare drafts: Table<DraftRow, string>;
  /** What a notebook of many notes is searched, filtered and sorted by; can be made anew from `notes`. */
  declare packs: Table<Pack, number>;
  declare texts: Table<PackedText, number>;
  declare loose: Table<LooseRow, string>;
  declare steps: Table<Step, number>;
  declare stepNotes: Table<StepNotes, number>;
  /** Articles the reader has opened, where the reader wants them kept. */
  declare articles: Table<ReadArticle, string>;
  /** The reader's own; a newer record does not touch them. */
  declare ownFacts: Table<OwnFact, string>;
  /** Another context needs a newer schema: this one is closed and writes nothing any more. */
  outdated = false;

  constructor(name = 'second-source') {
    // Acknowledged means on the medium: a note that was said to be kept outlives the browser.
    super(name, { chromeTransactionDurability: 'strict' });
    // A released version is never edited: what comes later is `this.version(2).stores(…).upgrade(…)` below it.
    this.version(1).stores({
      meta: 'key',
      events: 'id',
      outlets: 'id',
      sources: 'id',
      facts: 'id',
      suppressed: '[address+fact], address',
    });
    this.version(2).stores({
      notes: 'id, address',
      drafts: 'note, address',
      packs: 'n',
      texts: 'n',
      loose: 'id',
      steps: '++n, side',
      stepNotes: 'n',
    });
    this.version(3).stores({ articles: 'address, at' });
    this.version(4).stores({ ownFacts: 'id' });
    this.on('versionchange', () => {
      // Left open it would block the other's upgrade; opened again it would write rows of the old shape.
      this.outdated = true;
      this.close({ disableAutoOpen: true });
      // Else Dexie's own answer follows, which opens again.
      return false;
    });
  }
}

/** An upgrade that another context blocks never ends; pages are read without the database then. */
const OPEN_MS = 3000;

/**
 * Opens the database, or answers `null` where the browser has none for us (Firefox in permanent private mode,
 * a damaged profile, an upgrade blocked for three seconds).
 */
export async function openDatabase(database = new Database(), wait = OPEN_MS): Promise<Database | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), wait);
  });
  try {
    return await Promise.race([database.open().then(() => database), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
