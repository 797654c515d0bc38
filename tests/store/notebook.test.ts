import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { planMerge } from '../../lib/exchange/merge.ts';
import { Database } from '../../lib/store/database.ts';
import { Notebook } from '../../lib/store/notebook.ts';
import { madeUpNote } from './notes/made-up-notes.ts';

let count = 0;
const NOW = '2026-01-01T00:00:00.000Z';
async function open(name = `notebook-${count++}`, now = () => NOW) {
  const told: string[][] = [];
  const database = new Database(name);
  await database.open();
  return { notebook: new Notebook(database, (addresses) => told.push(addresses), now), database, told };
}
const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => madeUpNote(from + i).id);

test('a note saved twice is one note; an older version is refused, a newer one taken', async () => {
  const { notebook, told } = await open();
  const note = madeUpNote(1);
  expect(await notebook.save(note)).toEqual({ ok: true, note });
  expect(await notebook.save(note)).toEqual({ ok: true, note });
  expect(told).toEqual([[note.address]]);
  const second = await notebook.save({ ...note, body: 'second', version: 2 });
  expect(second).toMatchObject({ ok: true, note: { body: 'second', version: 2 } });
  expect(await notebook.save(note)).toMatchObject({ ok: false, why: 'stale', note: { body: 'second' } });
  expect((await notebook.list({}, { from: 0, count: 9 })).notes).toHaveLength(1);
});

test('what is no note is refused', async () => {
  const { notebook } = await open();
  expect(await notebook.save({ ...madeUpNote(1), tags: [''] })).toEqual({ ok: false, why: 'invalid' });
  expect(await notebook.at(madeUpNote(1).address)).toEqual([]);
});

test('an edit counts the version; two editors of one version: the second is told', async () => {
  const { notebook } = await open();
  const { id } = madeUpNote(1);
  await notebook.save(madeUpNote(1));
  expect(await notebook.change(id, 1, { body: 'mine' })).toMatchObject({
    ok: true,
    note: { body: 'mine', version: 2, modified: NOW },
  });
  expect(await notebook.change(id, 1, { body: 'yours' })).toMatchObject({
    ok: false,
    why: 'stale',
    note: { body: 'mine' },
  });
  expect(await notebook.change(id, 1, { body: 'mine' })).toMatchObject({ ok: true, note: { version: 2 } });
  expect(await notebook.change('nobody', 1, { body: 'x' })).toEqual({ ok: false, why: 'gone' });
  expect(await notebook.change(id, 2, { body: 'x'.repeat(70_000) })).toMatchObject({
    ok: false,
    why: 'invalid',
  });
});

test('finds by everything a note can be narrowed by, in every order', async () => {
  const { notebook } = await open();
  for (let n = 0; n < 40; n++) await notebook.save(madeUpNote(n));
  const found = async (query: object) =>
    (await notebook.list(query, { from: 0, count: 100 })).notes.map(({ id }) => Number(id.slice(-12)));
  expect(await found({})).toEqual(Array.from({ length: 40 }, (_, i) => 39 - i));
  expect(await found({ sort: 'oldest', tags: ['ferry', 'noon'] })).toEqual([
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36,
  ]);
  expect(await found({ outlets: ['Harbour Wire'], colours: ['doubt'] })).toEqual([35, 25, 15, 5]);
  expect(await found({ address: 'https://quay.example/3', sort: 'oldest' })).toEqual([3, 10, 17, 24, 31, 38]);
  expect(await found({ text: '"PIER 1"', sort: 'oldest' })).toEqual([
    1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
  ]);
  expect(await found({ text: 'Courïer 12 PIER' })).toEqual([12]);
  expect(await found({ from: '2025-01-01', to: '2025-01-01' })).toHaveLength(24);
  expect(await found({ tags: ['nobody has it'] })).toEqual([]);
  expect((await notebook.list({}, { from: 38, count: 10 })).notes).toHaveLength(2);
  expect(await notebook.count({ colours: ['doubt'] })).toMatchObject({
    total: 8,
    outlets: [
      ['Harbour Wire', 4],
      ['Quay Courier', 4],
    ],
    colours: [['doubt', 8]],
  });
});

test('many at once, undone and done again, step by step', async () => {
  const { notebook } = await open();
  for (let n = 0; n < 10; n++) await notebook.save(madeUpNote(n));
  const before = (await notebook.list({}, { from: 0, count: 100 })).notes;
  expect(await notebook.tag({ ids: ids(0, 5) }, ['new'], ['ferry'])).toEqual({
    done: { kind: 'tag', count: 5 },
  });
  expect(await notebook.removeMany({ query: { tags: ['new'] }, except: ids(0, 1) })).toEqual({
    done: { kind: 'remove', count: 4 },
  });
  expect(await notebook.numbers()).toMatchObject({ notes: 6, bin: 4 });
  expect(await notebook.undo()).toEqual({ done: { kind: 'remove', count: 4 } });
  expect(await notebook.undo()).toEqual({ done: { kind: 'tag', count: 5 } });
  const after = (await notebook.list({}, { from: 0, count: 100 })).notes;
  expect(after.map((note) => ({ ...note, version: 0 }))).toEqual(
    before.map((note) => ({ ...note, version: 0 })),
  );
  expect(await notebook.redo()).toEqual({ done: { kind: 'tag', count: 5 } });
  expect((await notebook.count({ tags: ['new'] })).total).toBe(5);
  expect(await notebook.redo()).toEqual({ done: { kind: 'remove', count: 4 } });
  expect(await notebook.redo()).toEqual({ done: null });
  expect(await notebook.steps()).toMatchObject({ undo: { kind: 'remove', count: 4 }, redo: null });
});

test('a new action ends what could have been done again; fifty can be undone', async () => {
  const { notebook } = await open();
  for (let n = 0; n < 60; n++) await notebook.save(madeUpNote(n));
  let undone = 0;
  while ((await notebook.undo()).done) undone++;
  expect(undone).toBe(50);
  expect(await notebook.numbers()).toMatchObject({ notes: 10, bin: 50 });
  await notebook.colour({ ids: ids(0, 1) }, 'own');
  expect(await notebook.redo()).toEqual({ done: null });
});

test('the bin lets go after thirty days, and not before', async () => {
  let now = '2026-01-01T00:00:00.000Z';
  const { notebook } = await open('purged', () => now);
  for (let n = 0; n < 3; n++) await notebook.save(madeUpNote(n));
  await notebook.remove(madeUpNote(0).id);
  now = '2026-01-30T00:00:00.000Z';
  await notebook.remove(madeUpNote(1).id);
  expect(await notebook.purge()).toEqual({ done: null });
  now = '2026-02-01T00:00:00.000Z';
  expect(await notebook.purge()).toEqual({ done: { kind: 'erase', count: 1 } });
  expect(await notebook.get(madeUpNote(0).id)).toBeNull();
  expect(await notebook.numbers()).toEqual({ notes: 1, bin: 1, pages: 1 });
  expect(await notebook.erase({ ids: ids(0, 9) })).toEqual({ done: { kind: 'erase', count: 1 } });
});

test('how a note was met is kept, without a version and without a step', async () => {
  const { notebook } = await open();
  const note = madeUpNote(1);
  await notebook.save(note);
  await notebook.seen(note.address, [
    { id: note.id, state: 'changed', changes: [{ was: '1,000', now: '390' }] },
  ]);
  expect(await notebook.get(note.id)).toEqual({
    ...note,
    state: 'changed',
    changes: [{ was: '1,000', now: '390' }],
    seen: NOW,
  });
  expect((await notebook.list({ states: ['changed'] }, { from: 0, count: 9 })).total).toBe(1);
  expect((await notebook.steps()).undo).toEqual({ kind: 'add', count: 1 });
  await notebook.seen('https://other.example/', [{ id: note.id, state: 'orphan', changes: [] }]);
  expect((await notebook.get(note.id))?.state).toBe('changed');
});

test('an import is one transaction and one step; the same file again changes nothing', async () => {
  const { notebook } = await open();
  await notebook.save(madeUpNote(0));
  const file = Array.from({ length: 1500 }, (_, n) => madeUpNote(n));
  expect(await notebook.preview([...file, { id: 'broken' }], planMerge)).toEqual({
    fresh: 1499,
    merged: 0,
    same: 1,
    refused: [{ index: 1500, why: 'not-a-note' }],
  });
  expect((await notebook.numbers()).notes).toBe(1);
  expect((await notebook.takeIn(file, planMerge)).done).toEqual({ kind: 'import', count: 1499 });
  expect((await notebook.list({ text: 'pier 1499' }, { from: 0, count: 9 })).total).toBe(1);
  expect((await notebook.takeIn(file, planMerge)).done).toBeNull();
  expect(await notebook.undo()).toEqual({ done: { kind: 'import', count: 1499 } });
  expect(await notebook.numbers()).toMatchObject({ notes: 1, bin: 1499 });
  expect(await notebook.redo()).toEqual({ done: { kind: 'import', count: 1499 } });
  expect((await notebook.numbers()).notes).toBe(1500);
});

test('what a second opening finds is what the first wrote', async () => {
  const { notebook, database } = await open('again');
  await notebook.takeIn(
    Array.from({ length: 1200 }, (_, n) => madeUpNote(n)),
    planMerge,
  );
  for (let n = 1200; n < 1210; n++) await notebook.save(madeUpNote(n));
  await notebook.remove(madeUpNote(3).id);
  await notebook.change(madeUpNote(4).id, 1, { body: 'Paddle steamer' });
  database.close();
  const { notebook: again } = await open('again');
  expect(await again.numbers()).toEqual({ notes: 1209, bin: 1, pages: 7 });
  expect((await again.list({ text: 'paddle' }, { from: 0, count: 9 })).notes.map(({ id }) => id)).toEqual([
    madeUpNote(4).id,
  ]);
  expect((await again.list({ text: 'pier 1205' }, { from: 0, count: 9 })).total).toBe(1);
});

test('a failed import leaves nothing behind, in the database or in what is searched', async () => {
  const { notebook, database } = await open();
  await notebook.save(madeUpNote(0));
  await notebook.list({ text: 'ferry' }, { from: 0, count: 1 });
  const file = Array.from({ length: 3000 }, (_, n) => madeUpNote(n + 1));
  let chunks = 0;
  database.notes.hook('creating', () => {
    if (++chunks > 2500) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  const answer = await notebook.takeIn(file, planMerge);
  expect(answer.done).toBeNull();
  expect((await notebook.list({ text: 'ferry' }, { from: 0, count: 9 })).total).toBe(1);
  expect(await database.notes.count()).toBe(1);
});

test('outdated: reads and writes are refused, not lost in an old shape', async () => {
  const { notebook, database } = await open('outdated');
  await notebook.save(madeUpNote(0));
  const newer = new Database('outdated');
  newer.version(99).stores({ later: 'id' });
  await newer.open();
  expect(database.outdated).toBe(true);
  expect(await notebook.save(madeUpNote(1))).toEqual({ ok: false, why: 'no-database' });
  expect(await newer.notes.count()).toBe(1);
});
