import { expect, test } from 'vitest';
import { quoteDrift, similarity } from '../../lib/reading/drift.ts';

const variants = [
  { text: 'The wind was with us all the way to the buoy', lang: 'en', outlet: 'harbour-post' },
  { text: 'Вітер був з нами до самого буя', lang: 'uk', outlet: 'harbour-post' },
];

test('other words for the same saying are a drift', () => {
  const drift = quoteDrift(
    '“The wind stayed with us all the way home to the buoy,” she said.',
    variants,
    'en',
  );
  expect(drift?.nearest.outlet).toBe('harbour-post');
  expect(drift?.similarity).toBeGreaterThan(0.3);
});
test('the variant itself is none', () =>
  expect(quoteDrift('“The wind was with us all the way to the buoy.”', variants, 'en')).toBe(null));
test('another saying is none', () =>
  expect(quoteDrift('“Nobody had told the caterers about lunch,” he said.', variants, 'en')).toBe(null));
test('wordings in another language are not compared', () =>
  expect(quoteDrift('“The wind was ours”', [...variants.slice(1)], 'en')).toBe(null));
test('similarity is the share of common words', () => {
  expect(similarity('a b c', 'a b c')).toBe(1);
  expect(similarity('a b', 'b c')).toBeCloseTo(1 / 3);
  expect(similarity('', 'a')).toBe(0);
});
