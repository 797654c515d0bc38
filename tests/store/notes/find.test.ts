import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteQuery } from '../../../lib/model/note-messages.ts';
import { Columns } from '../../../lib/store/notes/columns.ts';
import { countsOf, Finder } from '../../../lib/store/notes/find.ts';
import { madeUpNote } from './made-up-notes.ts';

const query = fc.record<NoteQuery>(
  {
    outlets: fc.subarray(['Quay Courier', 'Harbour Wire', 'Nobody'], { minLength: 1 }),
    tags: fc.subarray(['ferry', 'noon'], { minLength: 1 }),
    colours: fc.subarray(['doubt', 'important'] as const, { minLength: 1 }),
    bin: fc.boolean(),
  },
  { requiredKeys: [] },
);

test('a query finds exactly what its restrictions say', () => {
  const notes = Array.from({ length: 60 }, (_, n) =>
    madeUpNote(n, n % 6 === 0 ? { deleted: '2026-01-01T00:00:00.000Z' } : {}),
  );
  const columns = new Columns();
  for (const note of notes) columns.put(note);
  const finder = new Finder();
  fc.assert(
    fc.property(query, ({ outlets, tags, colours, bin }) => {
      const wanted = notes.filter(
        (note) =>
          (note.deleted !== undefined) === (bin === true) &&
          (!outlets || outlets.includes(note.outlet ?? '')) &&
          (!tags || tags.every((tag) => note.tags.includes(tag))) &&
          (!colours || colours.some((colour) => colour === note.colour)),
      );
      const asked: NoteQuery = Object.fromEntries(
        Object.entries({ outlets, tags, colours, bin }).filter(([, value]) => value !== undefined),
      );
      const slots = finder.slots({ ...asked, sort: 'oldest' }, columns, null);
      expect(slots.map((slot) => columns.ids[slot])).toEqual(wanted.map(({ id }) => id));
      const counts = countsOf(slots, columns);
      expect(counts.total).toBe(wanted.length);
      expect(Object.fromEntries(counts.tags).ferry ?? 0).toBe(
        wanted.filter((note) => note.tags.includes('ferry')).length,
      );
    }),
  );
});

test('an order stays right after notes were changed, added and erased', () => {
  const columns = new Columns();
  for (let n = 0; n < 20; n++) columns.put(madeUpNote(n));
  const finder = new Finder();
  const titles = () =>
    finder
      .slots({ sort: 'outlet' }, columns, null)
      .map((slot) => columns.names[columns.at.outlet[slot] ?? 0]);
  finder.slots({ sort: 'outlet' }, columns, null);
  columns.put(madeUpNote(3, { outlet: 'Aft Deck' }));
  columns.put(madeUpNote(30, { outlet: 'Zebra Quay' }));
  columns.drop(madeUpNote(4).id);
  expect(titles()).toEqual([...titles()].sort());
  expect(titles()).toHaveLength(20);
  expect(titles()[0]).toBe('Aft Deck');
});
