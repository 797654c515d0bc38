import { expect, test } from 'vitest';
import { notedKey } from '../../lib/text/noted-key.ts';

test('FNV-1a of 32 bits', () => {
  // Of the published test vectors.
  expect(notedKey('').hash).toBe(0x811c9dc5);
  expect(notedKey('a').hash).toBe(0xe40c292c);
  expect(notedKey('foobar').hash).toBe(0xbf9cf968);
  expect(notedKey('foobar').shelf).toBe('noted:68');
});

test('pages spread over the shelves', () => {
  const shelves = new Map<string, number>();
  for (let i = 0; i < 20_000; i++) {
    const { shelf } = notedKey(`https://quay.example/news/${i}`);
    shelves.set(shelf, (shelves.get(shelf) ?? 0) + 1);
  }
  expect(shelves.size).toBe(256);
  expect(Math.max(...shelves.values())).toBeLessThan((20_000 / 256) * 2);
});
