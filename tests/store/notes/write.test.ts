import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { Shelf } from '../../../lib/store/notes/shelf.ts';
import { difference, Writer, withFields } from '../../../lib/store/notes/write.ts';
import { madeUpNote } from './made-up-notes.ts';

const NOW = '2026-01-01T00:00:00.000Z';

test('a difference put on leads from one note to the other, fields taken away too', () => {
  const from = madeUpNote(1, { fact: 'a', event: 'e' });
  const { event, ...to } = madeUpNote(1, { fact: 'b', event: 'e', body: 'x' });
  const fields = difference(from, to);
  expect(fields).toEqual({ fact: 'b', body: 'x', event: undefined });
  expect(withFields(from, fields ?? {})).toEqual(to);
  expect(difference(from, { ...from, version: 9 })).toBeNull();
});

test('an action that fails half way has changed nothing, and the next one runs', async () => {
  const database = new Database('write');
  const writer = new Writer(database, new Shelf(database));
  await writer.run(() => writer.add([madeUpNote(1)]));
  const broken = writer.change(
    'tag',
    [madeUpNote(1).id],
    () => {
      throw new Error('no');
    },
    NOW,
  );
  await expect(broken).rejects.toThrow('no');
  expect(
    await writer.change('tag', [madeUpNote(1).id, 'nobody'], () => ({ tags: ['x'] }), NOW),
  ).toMatchObject({ done: { count: 1 } });
  expect(await database.notes.get(madeUpNote(1).id)).toMatchObject({ tags: ['x'], version: 2 });
});

test('an action whose notes were all erased is passed over when undoing', async () => {
  const database = new Database('passed over');
  const writer = new Writer(database, new Shelf(database));
  const [one, two] = [madeUpNote(1), madeUpNote(2)];
  await writer.run(() => writer.add([one, two]));
  await writer.change('colour', [one.id], () => ({ colour: 'own' }), NOW);
  await writer.change('remove', [two.id], () => ({ deleted: NOW }), NOW);
  expect(await writer.erase([one.id, two.id])).toMatchObject({ done: { kind: 'erase', count: 1 } });
  expect(await writer.back('undo', NOW)).toMatchObject({ done: { kind: 'colour', count: 1 } });
  expect(await writer.back('undo', NOW)).toBeNull();
});
