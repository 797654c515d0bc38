import { expect, test } from 'vitest';
import { looksRelevant } from '../../lib/reading/gate.ts';

const words = [
  ['quay', 'пристан'],
  ['ferr', 'пором', 'vapur'],
];

test.each([
  ['both groups', 'The ferry is at the quay', true],
  ['one group only', 'The ferry is late, and another ferry', false],
  ['neither', 'Rain tomorrow', false],
  ['capitals, another script', 'ПОРОМ БІЛЯ ПРИСТАНІ', true],
  ['decomposed letters', 'пристань и паро\u0301м, VAPUR', true],
  ['inside a word', 'carferries at quayside', true],
  ['nothing', '', false],
])('%s', (_name, opening, expected) => {
  expect(looksRelevant(opening, words)).toBe(expected);
});

test('without words no page is ours', () => {
  expect(looksRelevant('anything', [])).toBe(false);
});

test('a dotted capital İ does not hide a stem behind it', () => {
  expect(looksRelevant('İSTANBUL', [['stanbul']])).toBe(true);
});
