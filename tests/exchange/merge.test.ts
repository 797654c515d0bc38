import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMerge } from '../../lib/exchange/merge.ts';
import type { Note } from '../../lib/model/note.ts';
import { plainNote, someNotes } from './some-notes.ts';

const LATER = '2025-05-18T00:00:00.000Z';
const EARLIER = '2025-05-01T00:00:00.000Z';
const here = plainNote({ version: 4 });
const counts = (incoming: Note[], existing = [here]) => {
  const { add, update, same } = planMerge(existing, incoming);
  return [add.length, update.length, same];
};

test.each([
  ['the same', here, [0, 0, 1]],
  ['a later edit', { ...here, body: 'new', modified: LATER }, [0, 1, 0]],
  ['an older state', { ...here, body: 'old', modified: EARLIER }, [0, 0, 1]],
  ['later, but no other words', { ...here, state: 'orphan', modified: LATER } as Note, [0, 0, 1]],
  ['same content under another id', { ...here, id: 'x' }, [0, 0, 1]],
  ['another text on the same passage', { ...here, id: 'x', body: 'other' }, [1, 0, 0]],
])('%s', (_, incoming, expected) => expect(counts([incoming])).toEqual(expected));

test('an update carries the next version', () => {
  expect(planMerge([here], [{ ...here, body: 'new', modified: LATER, version: 1 }]).update[0]?.version).toBe(
    5,
  );
});

test('what lies in the bin comes out of it, with its newest words', () => {
  const binned = { ...here, deleted: LATER };
  const [back] = planMerge([binned], [{ ...here, body: 'old', modified: EARLIER }]).update;
  expect(back).toMatchObject({ body: here.body, version: 5 });
  expect(back && 'deleted' in back).toBe(false);
  expect(counts([{ ...here, id: 'x' }], [binned])).toEqual([1, 0, 0]);
});

test('twice in one file is one', () =>
  expect(counts([plainNote(), plainNote({ id: 'x' })], [])).toEqual([1, 0, 1]));

test('merged once, a second time does nothing', () => {
  fc.assert(
    fc.property(someNotes(0), someNotes(0), (existing, incoming) => {
      const { add, update } = planMerge(existing, incoming);
      const byId = new Map([...existing, ...add, ...update].map((n) => [n.id, n]));
      const again = planMerge(byId.values(), incoming);
      expect([again.add.length, again.update.length]).toEqual([0, 0]);
    }),
  );
});
