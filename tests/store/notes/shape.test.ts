import { expect, test } from 'vitest';
import { isNote } from '../../../lib/store/notes/shape.ts';
import { madeUpNote } from './made-up-notes.ts';

test('a note is a note, with and without what it may have', () => {
  expect(isNote(madeUpNote(1))).toBe(true);
  expect(
    isNote(
      madeUpNote(1, {
        target: null,
        fact: 'f',
        changes: [{ was: 'a', now: 'b' }],
        deleted: '2026-01-01T00:00:00.000Z',
      }),
    ),
  ).toBe(true);
});

test.each([
  ['an id that is a path', { id: '../x' }],
  ['a day that is none', { created: 'yesterday' }],
  ['a colour of its own', { colour: 'pink' }],
  ['too long a text', { body: 'x'.repeat(70_000) }],
  ['a tag of two lines', { tags: ['a\nb'] }],
  ['an empty quote', { target: { quote: { exact: '', prefix: '', suffix: '' }, position: null } }],
  [
    'a place before the text',
    { target: { quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: -1, end: 2 } } },
  ],
  ['no version', { version: 0 }],
  ['changes that are none', { changes: [{ was: 1 }] }],
  ['no address', { address: '' }],
])('refused: %s', (_, change) => {
  expect(isNote({ ...madeUpNote(1), ...change })).toBe(false);
});

test('refused: what is no object at all', () => {
  for (const value of [null, 'note', 1, []]) expect(isNote(value)).toBe(false);
});
