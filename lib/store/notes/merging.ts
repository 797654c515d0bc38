import type { Note } from '../../model/note.ts';
import type { ImportPreview } from '../../model/note-messages.ts';
import type { Database } from '../database.ts';
import type { Columns } from './columns.ts';
import { isNote } from './shape.ts';
import type { Shelf } from './shelf.ts';
import { difference, type Writer, type Written } from './write.ts';

/** How notes that are here and notes that come in are brought together (`planMerge` of `lib/exchange`). */
export type Merge = (existing: Note[], incoming: Note[]) => { add: Note[]; update: Note[]; same: number };

/** Ids of what could be the same as an incoming note: the same id, or any note of the same page. */
function alike(columns: Columns, incoming: readonly Note[]): string[] {
  const addresses = new Set(incoming.map(({ address }) => columns.find(address)));
  const ids = new Set(incoming.map(({ id }) => id));
  return columns.ids.filter(
    (id, slot) => id !== '' && (ids.has(id) || addresses.has(columns.at.address[slot] ?? 0)),
  );
}

function sort(incoming: readonly unknown[]): { notes: Note[]; refused: ImportPreview['refused'] } {
  const notes: Note[] = [];
  const refused: ImportPreview['refused'] = [];
  incoming.forEach((one, index) => {
    if (isNote(one)) notes.push(one);
    else refused.push({ index, why: 'not-a-note' });
  });
  return { notes, refused };
}

async function existing(database: Database, ids: string[]): Promise<Note[]> {
  return (await database.notes.bulkGet(ids)).filter((note) => note !== undefined);
}

/** What taking these in would do. */
export async function previewMerge(
  database: Database,
  columns: Columns,
  incoming: readonly unknown[],
  merge: Merge,
): Promise<ImportPreview> {
  const { notes, refused } = sort(incoming);
  const { add, update, same } = merge(await existing(database, alike(columns, notes)), notes);
  return { fresh: add.length, merged: update.length, same, refused };
}

/** Takes notes in by one transaction: all of them, or on failure none. */
export async function mergeNotes(
  {
    database,
    shelf,
    writer,
    columns,
  }: { database: Database; shelf: Shelf; writer: Writer; columns: Columns },
  incoming: readonly unknown[],
  merge: Merge,
  now: string,
): Promise<{ written: Written | null; preview: ImportPreview }> {
  const { notes, refused } = sort(incoming);
  const addresses = new Set<string>();
  return writer.run(
    async () => {
      const { add, update, same } = merge(await existing(database, alike(columns, notes)), notes);
      const byId = new Map(update.map((note) => [note.id, note]));
      const fieldsOf = (note: Note) => {
        const wanted = byId.get(note.id);
        return wanted ? difference(note, wanted) : null;
      };
      const former = [
        ...(await writer.add(add)),
        ...(await writer.alter([...byId.keys()], fieldsOf, addresses)),
      ];
      for (const { address } of add) addresses.add(address);
      const preview = { fresh: add.length, merged: update.length, same, refused };
      return { written: await writer.log('import', former, addresses, now), preview };
    },
    () => shelf.prepare(notes.length),
  );
}
