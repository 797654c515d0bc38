import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusedFile } from '../../lib/exchange/refusal.ts';
import { guarded, readTable, unguarded, writeRow, writeTable } from '../../lib/exchange/table.ts';

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\r\n"1;x";2\r\n',
    [
      ['a', 'b'],
      ['1;x', '2'],
    ],
  ],
  [
    'a\tb\r1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"a ""b""","c\nd"\n', [['a "b"', 'c\nd']]],
  [
    'a,b\n\n\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n,\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  ['\uFEFFa,b', [['a', 'b']]],
  ['a,"b"x\n', [['a', 'bx']]],
])('%j', (text, rows) => expect(readTable(text, 'x.csv')).toEqual(rows));

test('a quotation mark that is never closed refuses the file', () => {
  expect(() => readTable('a,"b\n', 'x.csv')).toThrow(RefusedFile);
});

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1', "'=1", "''@", "'tis", '\t', '\r\n', '"', ',', ' x '),
);

test('any cells come back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const read = readTable(writeTable(rows), 'x.csv', ',');
        expect(read.map((row) => row.map(unguarded))).toEqual(rows);
      },
    ),
  );
});

test('no guarded cell begins like a formula; a plain apostrophe is left alone', () => {
  fc.assert(fc.property(cell, (c) => !/^[=+\-@\t\r＝＋－＠]/.test(guarded(c))));
  expect(guarded("'tis")).toBe("'tis");
});

test('a row quotes only what needs it', () => expect(writeRow(['a', 'b,c', 'd"e'])).toBe('a,"b,c","d""e"'));
