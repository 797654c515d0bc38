import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup.ts';
import { writeCsv } from '../../lib/exchange/csv.ts';
import { writeHypothesis } from '../../lib/exchange/hypothesis.ts';
import { writeMarkdown } from '../../lib/exchange/markdown.ts';
import { planMerge } from '../../lib/exchange/merge.ts';
import { readFile } from '../../lib/exchange/read.ts';
import { writeReadwise } from '../../lib/exchange/readwise.ts';
import { writeW3c } from '../../lib/exchange/w3c.ts';
import type { Note } from '../../lib/model/note.ts';
import { addressOf } from '../../lib/text/address.ts';
import { bytesOf, NOW, someNotes } from './some-notes.ts';

function readBack(files: string[], format: string): Note[] {
  return files.flatMap((text) => {
    const read = readFile(bytesOf(text), 'notes', NOW);
    if (read.format === 'columns') throw new Error('not recognised');
    expect([read.format, read.refused]).toEqual([format, []]);
    return read.notes;
  });
}

const byId = (notes: Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A note with only what a format has a place for; the rest as a reading fills it in. */
function only(note: Note, kept: (keyof Note)[]): Note {
  const blank = { title: '', tags: [], colour: 'important', state: 'anchored', version: 1, body: '' };
  const held = Object.fromEntries(Object.entries(note).filter(([key]) => kept.includes(key as keyof Note)));
  return { ...blank, address: addressOf(note.url), ...held } as unknown as Note;
}

const HYPOTHESIS: (keyof Note)[] = ['id', 'created', 'modified', 'url', 'title', 'target', 'body', 'tags'];

const FORMATS: { name: string; write: (notes: Note[]) => string[]; held: (note: Note) => Note }[] = [
  { name: 'backup', write: (notes) => [...writeBackup(notes, NOW)], held: (n) => n },
  { name: 'w3c', write: (notes) => [writeW3c(notes, NOW)], held: (n) => n },
  { name: 'markdown', write: (notes) => writeMarkdown(notes).map((f) => f.text), held: (n) => n },
  {
    name: 'csv',
    write: (notes) => [writeCsv(notes)],
    held: ({ deleted, changes, seen, ...note }) => note,
  },
  {
    name: 'hypothesis',
    write: (notes) => [writeHypothesis(notes, NOW)],
    held: (n) => only(n, HYPOTHESIS),
  },
];

describe.each(FORMATS)('$name', ({ name, write, held }) => {
  test('loses nothing it can hold, whatever stands in the notes', () => {
    fc.assert(
      fc.property(someNotes(), (notes) => {
        expect(byId(readBack(write(notes), name))).toEqual(byId(notes.map(held)));
      }),
    );
  });

  test('brought in again it changes nothing', () => {
    fc.assert(
      fc.property(someNotes(), (notes) => {
        const first = planMerge([], readBack(write(notes), name)).add;
        const again = planMerge(first, readBack(write(notes), name));
        expect([again.add.length, again.update.length, again.same]).toEqual([0, 0, notes.length]);
      }),
    );
  });
});

test('readwise loses nothing it can hold', () => {
  fc.assert(
    fc.property(someNotes(), (all) => {
      const notes = all.filter((n) => n.target !== null);
      if (notes.length === 0) return;
      // It has no ids: entries alike in page, quote and text are one.
      const seen = new Set<string>();
      const own = notes.filter((n) => {
        const key = JSON.stringify([
          addressOf(n.url),
          n.target?.quote.exact.replace(/\s+/g, ' ').trim(),
          n.body.replace(/\s+/g, ' ').trim(),
        ]);
        return !seen.has(key) && seen.add(key);
      });
      const fields = (n: Note) => [
        n.url,
        n.title,
        n.outlet,
        n.target?.quote.exact,
        n.target?.position?.start,
        n.body,
        n.created,
      ];
      expect(readBack([writeReadwise(own)], 'readwise').map(fields)).toEqual(own.map(fields));
    }),
  );
});
