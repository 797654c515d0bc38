import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { Notebook } from '../../../lib/store/notebook.ts';
import { Edits } from '../../../lib/store/notes/edits.ts';
import { Shelf } from '../../../lib/store/notes/shelf.ts';
import { Writer } from '../../../lib/store/notes/write.ts';
import { madeUpNote } from './made-up-notes.ts';

const NOW = '2026-01-01T00:00:00.000Z';
let count = 0;

test('attached again, a note is anchored and its old changes are gone; links are given and taken away', async () => {
  const database = new Database('edits');
  const shelf = new Shelf(database);
  const edits = new Edits(database, shelf, new Writer(database, shelf));
  const note = madeUpNote(1, { state: 'changed', changes: [{ was: 'a', now: 'b' }], fact: 'f' });
  await edits.save(note, NOW);
  const target = { quote: { exact: 'elsewhere', prefix: '', suffix: '' }, position: { start: 1, end: 10 } };
  const { answer } = await edits.change(note.id, 1, { target, fact: null, event: 'e' }, NOW);
  const { changes, fact, ...rest } = note;
  expect(answer).toEqual({
    ok: true,
    note: { ...rest, target, state: 'anchored', event: 'e', modified: NOW, version: 2 },
  });
});

test('met as before, a note is written again only after a day', async () => {
  const database = new Database('met');
  const shelf = new Shelf(database);
  const edits = new Edits(database, shelf, new Writer(database, shelf));
  const note = madeUpNote(1);
  await edits.save(note, NOW);
  const met = [{ id: note.id, state: 'anchored' as const, changes: [] }];
  const seen = async () => (await database.notes.get(note.id))?.seen;
  await edits.seen(note.address, met, NOW);
  await edits.seen(note.address, met, '2026-01-01T09:00:00.000Z');
  expect(await seen()).toBe(NOW);
  await edits.seen(note.address, met, '2026-01-03T00:00:00.000Z');
  expect(await seen()).toBe('2026-01-03T00:00:00.000Z');
});

type Act = {
  by: number;
  act: 'edit' | 'tag' | 'remove' | 'restore' | 'undo' | 'redo' | 'save';
  value: string;
  wait: number;
};

const act = fc.record<Act>({
  by: fc.integer({ min: 0, max: 1 }),
  act: fc.constantFrom('edit', 'tag', 'remove', 'restore', 'undo', 'redo', 'save'),
  value: fc.constantFrom('x', 'y', 'z'),
  wait: fc.integer({ min: 0, max: 3 }),
});

test('two windows at once: whatever the order, acknowledged edits stand one after the other and none is lost unseen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const database = new Database(`races-${count++}`);
      const notebook = new Notebook(database);
      const { id } = madeUpNote(1);
      await notebook.save(madeUpNote(1));
      /** What each window last saw. */
      const seen = [1, 1];
      const taken: { on: number; version: number }[] = [];
      const one = async ({ by, act, value, wait }: Act) => {
        for (let i = 0; i < wait; i++) await new Promise((resolve) => setTimeout(resolve));
        if (act === 'tag') return notebook.tag({ ids: [id] }, [value], []);
        if (act === 'undo') return notebook.undo();
        if (act === 'redo') return notebook.redo();
        if (act === 'save') return notebook.save(madeUpNote(1));
        if (act === 'remove') return notebook.remove(id);
        if (act === 'restore') return notebook.restore(id);
        const on = seen[by] ?? 1;
        const answer = await notebook.change(id, on, { body: `${value}${by}` });
        if (answer.note) seen[by] = answer.note.version;
        if (answer.ok && answer.note.version > on) taken.push({ on, version: answer.note.version });
        return answer;
      };
      await Promise.all(acts.map(one));
      const note = await database.notes.get(id);
      // No two edits were taken on one and the same version: that would have lost the first.
      const bases = taken.filter(({ on, version }) => version === on + 1).map(({ on }) => on);
      expect(new Set(bases).size).toBe(bases.length);
      expect(note?.version ?? 0).toBeGreaterThanOrEqual(Math.max(1, ...taken.map(({ version }) => version)));
      // What is found by is what stands.
      const again = new Notebook(database);
      for (const book of [notebook, again]) {
        const bin = note?.deleted !== undefined;
        expect((await book.list({ bin, tags: note?.tags ?? [] }, { from: 0, count: 9 })).total).toBe(1);
        expect((await book.list({ bin: !bin }, { from: 0, count: 9 })).total).toBe(0);
        if (note?.body)
          expect((await book.list({ bin, text: note.body }, { from: 0, count: 9 })).total).toBe(1);
      }
      database.close();
    }),
    { numRuns: 50, seed: 14 },
  );
});

test('undoing everything leads back to where it began, and doing it again to where it was', async () => {
  const many = fc.record({
    act: fc.constantFrom('tag', 'colour', 'remove', 'restore', 'edit'),
    from: fc.nat(5),
    count: fc.integer({ min: 1, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(many, { maxLength: 12 }), async (acts) => {
      const database = new Database(`back-${count++}`);
      const notebook = new Notebook(database, undefined, () => NOW);
      await database.notes.bulkAdd(Array.from({ length: 6 }, (_, n) => madeUpNote(n)));
      const state = async () => (await database.notes.toArray()).map(({ version, ...note }) => note);
      const start = await state();
      for (const { act, from, count } of acts) {
        const ids = Array.from({ length: count }, (_, i) => madeUpNote((from + i) % 6).id);
        if (act === 'tag') await notebook.tag({ ids }, ['t'], ['ferry']);
        if (act === 'colour') await notebook.colour({ ids }, 'own');
        if (act === 'remove') await notebook.removeMany({ ids });
        if (act === 'restore') await notebook.restoreMany({ ids });
        if (act === 'edit')
          await notebook.change(ids[0] ?? '', (await notebook.get(ids[0] ?? ''))?.version ?? 0, {
            body: `b${from}`,
          });
      }
      const end = await state();
      while ((await notebook.undo()).done);
      expect(await state()).toEqual(start);
      while ((await notebook.redo()).done);
      expect(await state()).toEqual(end);
      database.close();
    }),
    { numRuns: 40 },
  );
});
