import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { Database, openDatabase } from '../../lib/store/database.ts';

test('opens, and a second opening finds what the first wrote', async () => {
  const first = await openDatabase(new Database('twice'));
  await first?.meta.put({ key: 'a', value: 1 });
  first?.close();
  const second = await openDatabase(new Database('twice'));
  expect((await second?.meta.get('a'))?.value).toBe(1);
});

test('a browser without a database for us: null, not an error', async () => {
  const database = new Database('refused');
  vi.spyOn(database, 'open').mockRejectedValue(new Error('did not allow mutations'));
  expect(await openDatabase(database)).toBeNull();
});

test('an opening that never ends: null after the wait', async () => {
  const database = new Database('blocked');
  vi.spyOn(database, 'open').mockReturnValue(new Promise(() => {}) as never);
  expect(await openDatabase(database, 5)).toBeNull();
});

test('from the first schema to the newest no row is lost', async () => {
  const first = new Dexie('upgraded');
  first.version(1).stores({
    meta: 'key',
    events: 'id',
    outlets: 'id',
    sources: 'id',
    facts: 'id',
    suppressed: '[address+fact], address',
  });
  await first.table('meta').put({ key: 'record', value: { version: '2025-05-16.1', stamp: 'x' } });
  await first.table('suppressed').bulkPut([
    { address: 'https://a.example/', fact: 'one' },
    { address: 'https://a.example/', fact: 'two' },
  ]);
  await first.table('facts').put({ id: 'one' });
  first.close();
  const second = await openDatabase(new Database('upgraded'));
  expect(second?.verno).toBe(4);
  expect(await second?.ownFacts.count()).toBe(0);
  expect(await second?.suppressed.where('address').equals('https://a.example/').count()).toBe(2);
  expect((await second?.meta.get('record'))?.value).toEqual({ version: '2025-05-16.1', stamp: 'x' });
  expect(await second?.facts.toCollection().primaryKeys()).toEqual(['one']);
  expect(await second?.notes.count()).toBe(0);
});

test('from the second schema to the newest notes and drafts stay as they are', async () => {
  const second = new Dexie('upgraded-notes');
  second.version(2).stores({
    meta: 'key',
    events: 'id',
    outlets: 'id',
    sources: 'id',
    facts: 'id',
    suppressed: '[address+fact], address',
    notes: 'id, address',
    drafts: 'note, address',
    packs: 'n',
    texts: 'n',
    loose: 'id',
    steps: '++n, side',
    stepNotes: 'n',
  });
  const note = { id: 'one', address: 'https://a.example/', body: 'kept' };
  await second.table('notes').put(note);
  await second.table('drafts').put({ note: 'one', address: note.address, body: 'typed', at: 'then' });
  await second.table('suppressed').put({ address: note.address, fact: 'two' });
  second.close();
  const newest = await openDatabase(new Database('upgraded-notes'));
  expect(await newest?.notes.where('address').equals(note.address).toArray()).toEqual([note]);
  expect((await newest?.drafts.get('one'))?.body).toBe('typed');
  expect(await newest?.suppressed.count()).toBe(1);
  expect(await newest?.articles.count()).toBe(0);
});

test('from the third schema to the newest kept articles and notes stay as they are', async () => {
  const third = new Dexie('upgraded-articles');
  third.version(3).stores({ notes: 'id, address', articles: 'address, at' });
  await third.table('articles').put({ address: 'https://a.example/', at: 'then' });
  await third.table('notes').put({ id: 'one', address: 'https://a.example/' });
  third.close();
  const newest = await openDatabase(new Database('upgraded-articles'));
  expect(await newest?.articles.toCollection().primaryKeys()).toEqual(['https://a.example/']);
  expect(await newest?.notes.toCollection().primaryKeys()).toEqual(['one']);
  expect(await newest?.ownFacts.count()).toBe(0);
});

test('writes are strict: said to be kept is on the medium', () => {
  expect(new Database('strict')._options.chromeTransactionDurability).toBe('strict');
});
