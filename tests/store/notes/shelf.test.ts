import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { Shelf } from '../../../lib/store/notes/shelf.ts';
import { madeUpNote } from './made-up-notes.ts';

const tablesOf = ({ notes, packs, texts, loose }: Database) => [notes, packs, texts, loose];

async function write(database: Database, shelf: Shelf, from: number, to: number): Promise<void> {
  const notes = Array.from({ length: to - from }, (_, i) => madeUpNote(from + i));
  await shelf.prepare(notes.length);
  await database.transaction('rw', tablesOf(database), async () => {
    await database.notes.bulkPut(notes);
    await shelf.wrote(notes);
  });
}

test('few notes are written down as loose, many in their packs; both are found by a new shelf', async () => {
  const database = new Database('shelf');
  const shelf = new Shelf(database);
  await write(database, shelf, 0, 3);
  expect([await database.loose.count(), await database.packs.count()]).toEqual([3, 0]);
  await write(database, shelf, 3, 1300);
  expect([await database.loose.count(), await database.packs.count()]).toEqual([0, 2]);
  await write(database, shelf, 1300, 1302);
  expect(await database.loose.count()).toBe(2);
  const again = new Shelf(database);
  expect((await again.read()).size).toBe(1302);
  expect((await again.readTexts()).find(['pier 2 '], 1302).reduce((sum, mark) => sum + mark, 0)).toBe(1);
});

test('many loose notes are tidied into packs', async () => {
  const database = new Database('tidied');
  const shelf = new Shelf(database);
  for (let n = 0; n < 600; n += 50) await write(database, shelf, n, n + 50);
  expect(await database.loose.count()).toBe(600);
  await shelf.tidy();
  expect(await database.loose.count()).toBe(0);
  expect((await new Shelf(database).read()).size).toBe(600);
});

test('packs that are missing or of another make are made from the notes', async () => {
  const database = new Database('anew');
  await database.notes.bulkPut(Array.from({ length: 2500 }, (_, n) => madeUpNote(n)));
  await database.packs.put({ n: 0 } as never);
  const shelf = new Shelf(database);
  expect((await shelf.read()).size).toBe(2500);
  expect((await shelf.readTexts()).find(['pier 2499'], 2500)[2499]).toBe(1);
});

test('an erased note leaves its pack; its place is given to another, once', async () => {
  const database = new Database('erased');
  const shelf = new Shelf(database);
  await write(database, shelf, 0, 100);
  const gone = madeUpNote(50).id;
  await shelf.prepare(1, true);
  await database.transaction('rw', tablesOf(database), async () => {
    await database.notes.delete(gone);
    await shelf.erased([gone]);
  });
  await write(database, shelf, 200, 201);
  await write(database, shelf, 50, 51);
  const columns = await new Shelf(database).read();
  expect(columns.ids.filter((id) => id === gone)).toHaveLength(1);
  expect(columns.ids.filter((id) => id !== '')).toHaveLength(101);
});
