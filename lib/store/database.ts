import { Dexie, type Table } from 'dexie';
import type { Fact, NewsEvent, Outlet, Source } from '../model/record.ts';

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

/** The extension's database. Only the background opens it. */
export class Database extends Dexie {
  declare meta: Table<MetaRow, string>;
  declare events: Table<NewsEvent, string>;
  declare outlets: Table<Outlet, string>;
  declare sources: Table<Source, string>;
  declare facts: Table<Fact, string>;
  declare suppressed: Table<SuppressedRow, [string, string]>;

  constructor(name = 'second-source') {
    super(name);
    // A released version is never edited: what comes later is `this.version(2).stores(…).upgrade(…)` below it.
    this.version(1).stores({
      meta: 'key',
      events: 'id',
      outlets: 'id',
      sources: 'id',
      facts: 'id',
      suppressed: '[address+fact], address',
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
