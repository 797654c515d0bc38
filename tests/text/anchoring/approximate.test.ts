import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../lib/text/anchoring/approximate.ts';

const codes = (text: string) => Uint16Array.from(text, (c) => c.charCodeAt(0));

/** Sellers' algorithm, plainly: least distance of `pattern` to any stretch of `text`. */
function leastDistance(pattern: string, text: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let least = pattern.length;
  for (const c of text) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min(
          (row[i - 1] as number) + (pattern[i - 1] === c ? 0 : 1),
          (row[i] as number) + 1,
          (next[i - 1] as number) + 1,
        ),
      );
    row = next;
    least = Math.min(least, row[pattern.length] as number);
  }
  return least;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: a.length + 1 }, (_, i) => i);
  for (let j = 1; j <= b.length; j++) {
    const next = [j];
    for (let i = 1; i <= a.length; i++)
      next.push(
        Math.min(
          (row[i - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
          (row[i] as number) + 1,
          (next[i - 1] as number) + 1,
        ),
      );
    row = next;
  }
  return row[a.length] as number;
}

test('finds the stretch and its edits', () => {
  expect(nearest(codes('two hours'), codes('less than six hours of'), 0, 22, 4)).toMatchObject({
    errors: 3,
    end: 19,
  });
  expect(nearest(codes('abc'), codes('xxabcxx'), 0, 7, 0)).toEqual({ start: 2, end: 5, errors: 0 });
  expect(nearest(codes('abc'), codes('xxabcxx'), 3, 7, 0)).toBeNull();
  expect(nearest(codes(''), codes('abc'), 0, 3, 1)).toBeNull();
});

test('is the least distance there is, patterns of several blocks too', () => {
  const word = (min: number, max: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: min, maxLength: max });
  fc.assert(
    fc.property(word(1, 90), word(1, 120), (pattern, text) => {
      const found = nearest(codes(pattern), codes(text), 0, text.length, pattern.length - 1);
      const least = leastDistance(pattern, text);
      expect(found?.errors ?? pattern.length).toBe(least);
      if (found) expect(distance(pattern, text.slice(found.start, found.end))).toBe(least);
    }),
  );
});
