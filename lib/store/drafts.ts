import type { NoteDraft } from '../model/note-messages.ts';
import type { Database } from './database.ts';

const DAY_MS = 86_400_000;
/** A text nobody came back to for so long is let go. */
const KEPT_DAYS = 90;

/** Texts typed and not yet saved, by note; `address`: key of the page they were typed on. */
export interface Drafts {
  keep(draft: NoteDraft, address: string): Promise<void>;
  /** `null` where there is none, or none of this page. */
  read(note: string, address?: string): Promise<NoteDraft | null>;
  drop(note: string, address?: string): Promise<void>;
  at(address: string): Promise<NoteDraft[]>;
  /** Lets go of the oldest. */
  purge(now: string): Promise<void>;
}

/** Drafts in the database: they outlive the tab, a reload and an update of the extension. */
export function draftsIn(database: Database): Drafts {
  const read = async (note: string, address?: string): Promise<NoteDraft | null> => {
    const row = await database.drafts.get(note);
    if (!row || (address !== undefined && row.address !== address)) return null;
    return { note: row.note, body: row.body, at: row.at };
  };
  return {
    read,
    keep: async ({ note, body, at }, address) => {
      await database.transaction('rw', database.drafts, async () => {
        const kept = await database.drafts.get(note);
        if (!kept || kept.at <= at) await database.drafts.put({ note, body, at, address });
      });
    },
    drop: async (note, address) => {
      if (await read(note, address)) await database.drafts.delete(note);
    },
    at: async (address) => {
      const rows = await database.drafts.where('address').equals(address).toArray();
      return rows.map(({ note, body, at }) => ({ note, body, at }));
    },
    purge: async (now) => {
      const before = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
      await database.drafts.filter(({ at }) => at < before).delete();
    },
  };
}
