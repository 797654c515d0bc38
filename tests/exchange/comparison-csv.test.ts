import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeComparisonCsv } from '../../lib/exchange/comparison-csv.ts';
import { readTable, unguarded } from '../../lib/exchange/table.ts';
import { passagesOf, plainComparison, someComparison } from './made-up-comparison.ts';

const FORMULA = /^[=+\-@\t\r]/;

const read = (text: string) => {
  const [head = [], ...rows] = readTable(text, 'x.csv', ',');
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, unguarded(row[i] ?? '')])));
};

test('one row a fact, article, passage and value; an article that does not state it has its row', () => {
  expect(read(writeComparisonCsv(plainComparison))).toEqual([
    {
      event: 'ferry-day',
      event_name: 'The ferry day',
      fact: 'left-at-noon',
      statement: 'The ferry left at noon.',
      status: 'single-source',
      outlet: 'quay.example',
      title: 'The ferry, by quay.example',
      url: 'http://quay.example/ferry?utm_source=x',
      published: '2025-05-30',
      read: '2025-05-31T10:00:00.000Z',
      words_scanned: '321',
      state: 'differs',
      stance: 'differs',
      passage: 'the ferry left at one',
      start: '8',
      end: '29',
      slot: 'Hour',
      on_the_page: 'one',
      in_the_record: 'noon',
      sources: 'https://quay.example/1',
    },
    expect.objectContaining({ outlet: 'pier.example', state: 'not-found', stance: '', passage: '' }),
  ]);
});

test('whatever stands on a page comes back as it was, and no cell is a formula', () => {
  fc.assert(
    fc.property(someComparison, (comparison) => {
      const text = writeComparisonCsv(comparison);
      expect(
        readTable(text, 'x.csv', ',')
          .flat()
          .filter((cell) => FORMULA.test(cell)),
      ).toEqual([]);
      const rows = read(text);
      for (const { article, fact, passage } of passagesOf(comparison)) {
        const own = rows.filter(
          (row) =>
            row.fact === fact.id && row.outlet === article.outlet && row.start === String(passage.start),
        );
        const { exact, stance, differences } = passage;
        expect(own.map((row) => [row.passage, row.stance, row.title])).toEqual(
          own.map(() => [exact, stance, article.title]),
        );
        const values = differences.length > 0 ? differences : [{ slot: '', page: '', record: '' }];
        expect(
          own.map((row) => ({ slot: row.slot, page: row.on_the_page, record: row.in_the_record })),
        ).toEqual(values);
      }
    }),
  );
});
