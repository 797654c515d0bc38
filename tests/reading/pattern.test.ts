import { expect, test } from 'vitest';
import { compilePattern, DEFAULT_GAP, keysOf, PatternError } from '../../lib/reading/pattern.ts';

test('terms, alternatives, polarity, options', () => {
  const p = compilePattern('^quill|race -attend =#1..9!4,5 >3 boat|?start !mayor gap=6 slot=count');
  expect(p.terms.map((t) => [t.any.length, t.carried.length, t.value, t.after])).toEqual([
    [2, 1, false, null],
    [1, 0, false, null],
    [1, 0, true, null],
    [2, 0, false, 3],
  ]);
  expect([p.gap, p.slot, p.absent.length]).toEqual([6, 'count', 1]);
});
test('defaults', () => expect(compilePattern('race').gap).toBe(DEFAULT_GAP));
test('joined terms', () =>
  expect(compilePattern('mayor + marrow').terms[1]).toMatchObject({ joined: true, after: 1 }));
test('a pattern is found by the terms that must stand in the sentence', () => {
  expect(keysOf(compilePattern('^quill -attend boat|yacht #4'))).toEqual([
    ['attend'],
    ['boat', 'yacht'],
    ['number'],
  ]);
});
test.each(['', '^quill', '!mayor', 'Race', '#x'])('“%s” is refused with a reason', (bad) => {
  expect(() => compilePattern(bad)).toThrow(PatternError);
});
