import { expect, test } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup.ts';
import { writeCsv } from '../../lib/exchange/csv.ts';
import { readFile, textOfFile } from '../../lib/exchange/read.ts';
import { bytesOf, NOW, plainNote } from './some-notes.ts';

const read = (text: string) => readFile(bytesOf(text), 'x', NOW);

test('the form is told by the content, whatever the name', () => {
  expect(read([...writeBackup([plainNote()], NOW)][0] ?? '').format).toBe('backup');
  expect(read(writeCsv([plainNote()])).format).toBe('csv');
  expect(read('Highlight,Title,URL\na,b,https://a.example/').format).toBe('readwise');
});

test('a foreign table asks for its columns, and is read once they are named', () => {
  const bytes = bytesOf('Page,Words\nhttps://a.example/,some words\n');
  expect(readFile(bytes, 'x.csv', NOW)).toMatchObject({
    format: 'columns',
    table: { columns: ['Page', 'Words'], rows: 1 },
  });
  expect(readFile(bytes, 'x.csv', NOW, { url: 0, quote: 1 })).toMatchObject({
    format: 'table',
    notes: [{ target: { quote: { exact: 'some words' } } }],
  });
});

test('UTF-16 with its mark is text as well', () => {
  const text = 'мир';
  const units = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
  expect(textOfFile(new Uint8Array([0xff, 0xfe, ...units]), 'x')).toBe(text);
});
