import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { scan } from '../../lib/reading/scan.ts';
import { matching, page } from './small-world.ts';

const lexicon = compileLexicon(matching.lexicon.people, matching.lexicon.en);
const read = (...lines: string[]) => scan(page(lines), lexicon, 'en', '2030-06-08');

test('words know their place in the page', () => {
  const input = page(['A race', 'Marrow won.']);
  const all = scan(input, lexicon, 'en', null);
  expect(all.words.map((w) => input.text.slice(w.start, w.end))).toEqual(['A', 'race', 'Marrow', 'won']);
  expect(all.sentences.map((s) => [s.block, s.kind])).toEqual([
    [0, 'title'],
    [1, 'paragraph'],
  ]);
});
test('numbers inside dates and durations are no numbers', () => {
  const [sentence] = read('On 7 June the race took 90 minutes for 40 boats.').sentences;
  expect(sentence?.numbers.map((n) => n.value)).toEqual([40]);
});
test('a name keeps its polarity', () => {
  const [sentence] = read('No Marrow, no race.').sentences;
  expect(sentence?.concepts.get('race')?.[0]?.negated).toBe(true);
  expect(sentence?.concepts.get('marrow')?.[0]?.name).toBe(true);
});
test('a text without stops is cut, and no word is lost', () => {
  const all = read('race boat '.repeat(1000));
  expect(all.sentences.length).toBeGreaterThan(5);
  expect(all.words).toHaveLength(2000);
  expect(all.sentences.reduce((n, s) => n + s.to - s.from, 0)).toBe(2000);
});
test('a stem is negated by the ending it meets, a form that spells its negation out is not', () => {
  const words = compileLexicon({}, { attend: ['yer al*'], 'no-seat': ['yer almadı*'] });
  const [sentence] = scan(page(['Marrow heyette yer almadı.']), words, 'tr', null).sentences;
  expect(sentence?.concepts.get('attend')?.[0]?.negated).toBe(true);
  expect(sentence?.concepts.get('no-seat')?.[0]?.negated).toBe(false);
});
