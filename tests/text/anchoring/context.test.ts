import { expect, test } from 'vitest';
import { agreement, meanOf, supports, supportsShort } from '../../../lib/text/anchoring/context.ts';
import { foldQuote, indexOfText, positionOf } from '../../../lib/text/anchoring/page-index.ts';

const TEXT = 'The delegation was led by Vladimir Medinsky, an aide to the president of Russia.';
const index = indexOfText(TEXT);
const start = positionOf(index, TEXT.indexOf('Medinsky'));
const at = (prefix: string, suffix: string) =>
  agreement(index, start, start + 8, foldQuote(prefix), foldQuote(suffix));

test('surroundings that are there agree wholly, others little, none are unknown', () => {
  expect(at('was led by Vladimir ', ', an aide to the')).toMatchObject({ before: 1, after: 1 });
  expect(at('', ', an aide to the').before).toBeNull();
  const other = at('reporters in the corridor asked ', ' whether he would come back soon');
  expect(supports(other)).toBeNull();
  expect(supports(at('was led by Vladimir ', ' whether he would come back'))).toBe('one');
  expect(supports(at('was led by Vladimir ', ', an aide to the'))).toBe('both');
});

test('a typo in the surroundings costs little', () => {
  const { before } = at('delegaton was led by Vladimir ', '');
  expect(before).toBeGreaterThan(0.9);
});

test('a short quote needs a whole side, or both in part', () => {
  const rule = (prefix: string, suffix: string) =>
    supportsShort(at(prefix, suffix), foldQuote(prefix), foldQuote(suffix));
  expect(rule('The delegation was led by Vladimir ', ' and nobody else of that name')).toBe(true);
  expect(rule('by Vladimir ', '')).toBe(false);
  expect(rule('his friend and colleague Mr ', ' who spoke about other things')).toBe(false);
});

test('the mean is of the sides that are known', () => {
  expect(meanOf({ before: 1, after: null, length: 5 })).toBe(1);
  expect(meanOf({ before: null, after: null, length: 0 })).toBeNull();
  expect(meanOf({ before: 1, after: 0.5, length: 5 })).toBe(0.75);
});
