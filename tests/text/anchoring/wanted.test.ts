import { expect, test } from 'vitest';
import { liesWhereItWas, Wanted } from '../../../lib/text/anchoring/wanted.ts';

const quote = { exact: 'two', prefix: 'one ', suffix: ' three' };

test.each([
  ['one two three', { start: 4, end: 7 }, true],
  ['one two four', { start: 4, end: 7 }, false],
  ['0 one two three', { start: 4, end: 7 }, false],
  ['one two three', null, false],
  ['one two three', { start: -1, end: 2 }, false],
])('%s at %o: %s', (text, position, lies) => expect(liesWhereItWas(text, { quote, position })).toBe(lies));

test('short by its length as marked, folded when asked', () => {
  const wanted = new Wanted('a', { ...quote, prefix: 'One — ' }, null);
  expect(wanted.short).toBe(true);
  expect(String.fromCharCode(...wanted.prefix)).toBe('one');
  expect(new Wanted('b', { ...quote, exact: 'x'.repeat(32) }, null).short).toBe(false);
});
