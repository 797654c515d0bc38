import { expect, test } from 'vitest';
import { newId } from '../../lib/text/uuid.ts';

test('is a UUID of version 4, whatever the bytes', () => {
  expect(newId((bytes) => bytes.fill(0))).toBe('00000000-0000-4000-8000-000000000000');
  expect(newId((bytes) => bytes.fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('no two are the same', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000);
});
