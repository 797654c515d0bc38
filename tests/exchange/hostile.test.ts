import { describe, expect, test } from 'vitest';
import { readFile } from '../../lib/exchange/read.ts';
import { RefusedFile, sentenceOf } from '../../lib/exchange/refusal.ts';
import { hostileFiles } from './hostile-files.ts';
import { NOW } from './some-notes.ts';

const files = hostileFiles();
const KNOWN = new Set(
  'id created modified address url title outlet target body tags colour fact event state changes seen version deleted'.split(
    ' ',
  ),
);
/** Unseen characters that turn what is read, and halves of characters. */
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\0]/;
const ONE_SENTENCE = /^[^\n]+\.$/;

test('the corpus is as large as promised, and no name stands twice', () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
  expect(new Set(files.map((f) => f.name)).size).toBe(files.length);
});

describe('each is refused with one sentence, or made harmless', () => {
  test.each(files)('$name', ({ name, bytes, expected }) => {
    let read: ReturnType<typeof readFile>;
    try {
      read = readFile(bytes, name, NOW);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      expect(error.reason).toBe(expected);
      expect(error.message).toMatch(ONE_SENTENCE);
      expect(error.message.startsWith(name)).toBe(true);
      return;
    }
    if (read.format === 'columns') return expect(expected).toBe('columns');
    const { notes, refused } = read;
    expect({ kept: notes.length, refused: refused.map((r) => r.reason) }).toEqual({
      refused: [],
      ...(expected as object),
    });
    for (const one of refused) expect(sentenceOf(name, one)).toMatch(/^.+, entry \d+: left out, [^\n]+\.$/);
    for (const note of notes) {
      expect(Object.getPrototypeOf(note)).toBe(Object.prototype);
      expect(Object.keys(note).filter((key) => !KNOWN.has(key))).toEqual([]);
      expect(note.id).toMatch(/^\w[\w.:-]{0,127}$/);
      expect(note.url).toMatch(/^https?:\/\//);
      expect(note.address).toMatch(/^https?:\/\//);
      const words = JSON.stringify([note.title, note.body, note.tags, note.target]);
      expect(words).not.toMatch(UNSEEN);
      expect(words.isWellFormed()).toBe(true);
      expect(() => structuredClone(note)).not.toThrow();
    }
  });
});

test('no prototype was changed on the way', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(([] as unknown as Record<string, unknown>).polluted).toBeUndefined();
});
