import { expect, test } from 'vitest';
import { indexOfText } from '../../../lib/text/anchoring/page-index.ts';
import { choose, exactPlaces, placeWithin, similarPlaces } from '../../../lib/text/anchoring/places.ts';
import { Wanted } from '../../../lib/text/anchoring/wanted.ts';

const PASSAGE = 'the two sides agreed to free a thousand prisoners each';
const TEXT = `On Friday ${PASSAGE} in the palace. A day later people asked whether ${PASSAGE} or not at all.`;
const index = indexOfText(TEXT);
const first = TEXT.toLowerCase().indexOf(PASSAGE);
const second = TEXT.toLowerCase().lastIndexOf(PASSAGE) - 1;
const begins = Int32Array.from([first, second]);
const wanted = (prefix: string, suffix: string, exact = PASSAGE) =>
  new Wanted('a', { exact, prefix, suffix }, null);

test('of two exact places the surroundings choose', () => {
  const one = wanted('people asked whether ', ' or not at all');
  const places = exactPlaces(index, one, begins);
  expect(places.map((p) => p.start)).toEqual([first, second]);
  expect(choose(places, one)).toMatchObject({ start: second });
});

test('without surroundings it is a tie, unless one is clearly nearer to where it is expected', () => {
  const one = wanted('', '');
  const places = exactPlaces(index, one, begins);
  expect(choose(places, one)).toBe('tie');
  expect(choose(places, one, () => first + 3)).toMatchObject({ start: first });
  expect(choose(places, one, () => (first + second) / 2)).toBe('tie');
});

test('a passage with other words is near; one unlike is not', () => {
  const near = wanted('On Friday ', ' in the palace', 'the two sides agreed to free 390 prisoners each');
  expect(placeWithin(index, near, 0, 80)).toMatchObject({ start: first, end: first + PASSAGE.length });
  const far = wanted('', '', 'the harbour master counted every ship that came in');
  expect(placeWithin(index, far, 0, index.length)).toBeNull();
});

test('hits that agree lead to the place, too few do not', () => {
  const near = wanted('On Friday ', ' in the palace', 'the two sides agreed to free 390 prisoners each');
  expect(similarPlaces(index, near, Int32Array.from([first, first + 1]), 2)).toHaveLength(1);
  expect(similarPlaces(index, near, Int32Array.from([first]), 2)).toHaveLength(0);
});

test('a passage of many lines is found by its two ends', () => {
  const sentence = (n: number) =>
    `Sentence number ${n} tells of pier ${n * 7} and of what was seen from it. `;
  const long = Array.from({ length: 20 }, (_, i) => sentence(i)).join('');
  const page = indexOfText(
    `Before it. ${long.replace('pier 70 and', 'a whole new clause, longer by far, on pier 70 and')} After it.`,
  );
  const one = new Wanted('a', { exact: long, prefix: 'Before it. ', suffix: ' After it.' }, null);
  const [place] = similarPlaces(page, one, Int32Array.from([10, 11, 48]), 1);
  expect(place?.start).toBe(10);
  expect(place?.end).toBe(page.length - ' after it '.length);
});
