import { expect, test } from 'vitest';
import { entriesOf, isObject, parseJson } from '../../lib/exchange/json.ts';
import { LIMITS } from '../../lib/exchange/limits.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('as deep as allowed, and no deeper', () => {
  expect(() => parseJson(nested(LIMITS.depth), 'x')).not.toThrow();
  expect(() => parseJson(nested(LIMITS.depth + 1), 'x')).toThrow('32 levels');
});

test('brackets in strings, and quotes in those, do not count', () => {
  const text = JSON.stringify({ a: `\\"${'{['.repeat(50)}"` });
  expect(parseJson(text, 'x')).toEqual({ a: `\\"${'{['.repeat(50)}"` });
});

test('a list of entries is a list with something in it', () => {
  expect(entriesOf([1], 'x')).toEqual([1]);
  expect(() => entriesOf({ length: 1 }, 'x')).toThrow('none of the forms');
  expect(() => entriesOf([], 'x')).toThrow('no notes');
});

test('lists and null are no objects', () =>
  expect([{}, [], null, 'a'].map(isObject)).toEqual([true, false, false, false]));
