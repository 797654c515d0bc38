import { expect, test } from 'vitest';
import { addConcept, conceptNumber, hasConcept, noConcepts } from '../../lib/reading/concepts.ts';

test('a concept has one number, and no two have the same', () => {
  expect(conceptNumber('tide')).toBe(conceptNumber('tide'));
  const numbers = Array.from({ length: 100 }, (_, i) => conceptNumber(`rock-${i}`));
  expect(new Set(numbers).size).toBe(100);
});

test('a set has what was put in, and nothing else', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => conceptNumber(`rock-${i}`));
  const set = noConcepts();
  const some = numbers.filter((_, i) => i % 7 === 0);
  for (const number of some) addConcept(set, number);
  expect(numbers.filter((number) => hasConcept(set, number))).toEqual(some);
});

test('a concept named after the set was made is not in it', () => {
  const set = noConcepts();
  const later = Array.from({ length: 40 }, (_, i) => conceptNumber(`later-${i}`));
  expect(later.some((number) => hasConcept(set, number))).toBe(false);
});
