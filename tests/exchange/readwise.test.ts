import { expect, test } from 'vitest';
import { isReadwise, readReadwise, writeReadwise } from '../../lib/exchange/readwise.ts';
import { readTable } from '../../lib/exchange/table.ts';
import { NOW, plainNote } from './some-notes.ts';

test('has the columns Readwise wants; a note on a whole page has no place in it', () => {
  const rows = readTable(writeReadwise([plainNote(), plainNote({ target: null })]), 'x.csv');
  expect(rows[0]).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  expect(rows).toHaveLength(2);
});

test('an export of Readwise itself: columns in its own order, more of them, dates of its own form', () => {
  const rows = [
    ['Title', 'Highlight', 'URL', 'Color', 'Highlighted at', 'Author'],
    ['Talks', 'some words', 'https://a.example/1', 'yellow', '2025-05-16 17:42:00+00:00', 'Harbour Wire'],
  ];
  expect(isReadwise(rows[0] ?? [])).toBe(true);
  expect(readReadwise(rows, 'x.csv', NOW).notes).toMatchObject([
    {
      title: 'Talks',
      outlet: 'Harbour Wire',
      created: '2025-05-16T17:42:00.000Z',
      target: { position: null },
    },
  ]);
  expect(isReadwise(['Highlight', 'Book'])).toBe(false);
});
