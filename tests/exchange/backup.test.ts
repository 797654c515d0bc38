import { expect, test } from 'vitest';
import { checkNotes, isBackup, readBackup, writeBackup } from '../../lib/exchange/backup.ts';
import { LIMITS } from '../../lib/exchange/limits.ts';
import { bytesOf, NOW, plainNote } from './some-notes.ts';

test('what is too much for one file goes into several, each readable by itself', () => {
  const notes = Array.from({ length: 300 }, (_, i) =>
    plainNote({ id: `n${i}`, body: 'мир '.repeat(16_000) }),
  );
  const parts = [...writeBackup(notes, NOW)];
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(bytesOf(part).length).toBeLessThanOrEqual(LIMITS.file);
  const read = parts.flatMap((part) => readBackup(JSON.parse(part), 'x', NOW).notes);
  expect(read.map((n) => n.id)).toEqual(notes.map((n) => n.id));
});

test('an empty notebook makes a file all the same', () => {
  const [only = '', ...more] = writeBackup([], NOW);
  expect(more).toEqual([]);
  expect(isBackup(JSON.parse(only))).toBe(true);
});

test('the bin is in it', () => {
  const binned = plainNote({ deleted: NOW });
  const [part = ''] = writeBackup([binned], NOW);
  expect(readBackup(JSON.parse(part), 'x', NOW).notes).toEqual([binned]);
});

test('notes from a message are checked like those of a file', () => {
  const { notes, refused } = checkNotes(
    [plainNote(), { ...plainNote({ id: 'b' }), url: 'javascript:1' }, null],
    NOW,
  );
  expect(notes).toEqual([plainNote()]);
  expect(refused.map((r) => [r.entry, r.reason])).toEqual([
    [2, 'bad-address'],
    [3, 'not-a-note'],
  ]);
});
