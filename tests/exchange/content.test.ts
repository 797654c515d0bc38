import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentKey, idFrom } from '../../lib/exchange/content.ts';
import { plainNote } from './some-notes.ts';

test('an id follows from the text alone, and is a UUID', () => {
  expect(idFrom('a')).toBe(idFrom('a'));
  expect(idFrom('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('texts that differ have ids that differ', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (a === b) === (idFrom(a) === idFrom(b))));
  const many = new Set(Array.from({ length: 50_000 }, (_, i) => idFrom(`note ${i}`)));
  expect(many.size).toBe(50_000);
});

test('content is page, quote and text; spaces and the rest are not', () => {
  const note = plainNote();
  expect(contentKey(plainNote({ body: ' So  who **signed** it? ', tags: [], colour: 'own' }))).toBe(
    contentKey(note),
  );
  expect(contentKey(plainNote({ body: 'other' }))).not.toBe(contentKey(note));
  expect(contentKey(plainNote({ target: null }))).not.toBe(contentKey(note));
});
