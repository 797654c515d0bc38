import { expect, test } from 'vitest';
import { isOwnCsv, readCsv, tagsCell, tagsOf, writeCsv } from '../../lib/exchange/csv.ts';
import { readTable } from '../../lib/exchange/table.ts';
import { NOW, plainNote } from './some-notes.ts';

test('opens in a spreadsheet: byte order mark, header, CRLF, no formula', () => {
  const text = writeCsv([plainNote({ body: '=1+1', title: '@x' })]);
  expect(text.startsWith('\uFEFFid,created,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const [header = [], row = []] = readTable(text, 'x.csv');
  expect(isOwnCsv(header)).toBe(true);
  expect(row.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});

test.each([[[]], [['a']], [['a, b', '"', 'c']]])('tags %j fit one cell', (tags) => {
  expect(tagsOf(tagsCell(tags))).toEqual(tags);
});

test('a broken list of tags is refused with its entry', () => {
  const rows = readTable(writeCsv([plainNote()]), 'x.csv').slice(1);
  const row = rows[0] as string[];
  row[13] = '"open';
  expect(readCsv([row], 'x.csv', NOW).refused).toEqual([{ entry: 1, reason: 'bad-tags' }]);
});
