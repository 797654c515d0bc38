import { expect, test } from 'vitest';
import { Columns, PACK_SIZE } from '../../../lib/store/notes/columns.ts';
import { madeUpNote } from './made-up-notes.ts';

test('packs give back what was put in, freed places and all', () => {
  const columns = new Columns();
  for (let n = 0; n < PACK_SIZE + 10; n++) columns.put(madeUpNote(n));
  columns.drop(madeUpNote(5).id);
  columns.put(madeUpNote(7, { tags: ['elsewhere'], deleted: '2026-01-01T00:00:00.000Z' }));
  const again = new Columns();
  again.takePack(structuredClone(columns.pack(0)));
  again.takePack(structuredClone(columns.pack(1)));
  expect(again.ids).toEqual(columns.ids);
  for (const slot of [0, 7, PACK_SIZE, PACK_SIZE + 9]) {
    const told = (from: Columns) => ({
      ...Object.fromEntries(
        (['created', 'modified', 'deleted', 'colour', 'state'] as const).map((key) => [
          key,
          from.at[key][slot],
        ]),
      ),
      named: (['outlet', 'address', 'fact'] as const).map((key) => from.names[from.at[key][slot] ?? 0]),
      tags: from.tagsAt(slot).map((tag) => from.names[tag]),
    });
    expect(told(again)).toEqual(told(columns));
  }
  expect(again.put(madeUpNote(9999))).toBe(5);
});

test('a note keeps its slot; a name nobody has is -1', () => {
  const columns = new Columns();
  const slot = columns.put(madeUpNote(1));
  expect(columns.put(madeUpNote(1, { outlet: 'Pier Post' }))).toBe(slot);
  expect(columns.size).toBe(1);
  expect(columns.find('Pier Post')).toBe(columns.at.outlet[slot]);
  expect(columns.find('Nobody')).toBe(-1);
  expect(columns.drop('nobody')).toBe(-1);
});
