import { expect, test } from 'vitest';
import { describeTable, readGenericCsv } from '../../lib/exchange/generic-csv.ts';
import { RefusedFile } from '../../lib/exchange/refusal.ts';
import { NOW } from './some-notes.ts';

const ROWS = [
  ['Link', 'Selected text', 'Comment', 'Labels', 'Created at', 'Color'],
  ['https://a.example/1', 'some words', 'why?', 'one; two', '2025-05-16', 'doubt'],
  ['', 'no page', '', '', '', ''],
];

test('the columns are guessed by their names and shown with a sample', () => {
  const table = describeTable(ROWS, 'x.csv');
  expect(table.guess).toEqual({ url: 0, quote: 1, note: 2, tags: 3, date: 4, colour: 5 });
  expect([table.rows, table.sample.length]).toEqual([2, 2]);
});

test('read as named, refused entries told', () => {
  const read = readGenericCsv(ROWS, describeTable(ROWS, 'x.csv').guess, 'x.csv', NOW);
  expect(read.notes).toMatchObject([
    {
      url: 'https://a.example/1',
      body: 'why?',
      tags: ['one', 'two'],
      colour: 'doubt',
      created: '2025-05-16T00:00:00.000Z',
    },
  ]);
  expect(read.refused).toEqual([{ entry: 2, reason: 'no-address' }]);
});

test('without a column for quote or note there is nothing to read', () => {
  expect(() => readGenericCsv(ROWS, { url: 0 }, 'x.csv', NOW)).toThrow(RefusedFile);
});
