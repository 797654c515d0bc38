import { expect, test } from 'vitest';
import { RefusedFile, sentenceOf } from '../../lib/exchange/refusal.ts';

test('a file: which, and why', () => {
  const error = new RefusedFile('notes.json', 'too-big');
  expect(error.message).toBe('notes.json cannot be brought in: it is larger than 20 MB.');
  expect([error.file, error.reason]).toEqual(['notes.json', 'too-big']);
});

test('an entry: which file, which entry, why', () => {
  expect(sentenceOf('notes.json', { entry: 3, reason: 'too-long', field: 'quote' })).toBe(
    'notes.json, entry 3: left out, its quote is longer than 64 KB.',
  );
});
