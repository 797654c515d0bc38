import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { previewMerge } from '../../../lib/store/notes/merging.ts';
import { Shelf } from '../../../lib/store/notes/shelf.ts';
import { madeUpNote } from './made-up-notes.ts';

test('only notes with an id or a page of the incoming ones are read for the comparison', async () => {
  const database = new Database('merging');
  await database.notes.bulkPut(Array.from({ length: 21 }, (_, n) => madeUpNote(n)));
  const columns = await new Shelf(database).read();
  const met: string[] = [];
  const incoming = [
    madeUpNote(900, { address: madeUpNote(3).address }),
    madeUpNote(5, { address: 'https://new.example/' }),
    7,
  ];
  const preview = await previewMerge(database, columns, incoming, (existing, notes) => {
    met.push(...existing.map(({ id }) => id));
    return { add: notes, update: [], same: 0 };
  });
  expect(met.sort()).toEqual([3, 5, 10, 17].map((n) => madeUpNote(n).id));
  expect(preview).toEqual({ fresh: 2, merged: 0, same: 0, refused: [{ index: 2, why: 'not-a-note' }] });
});
