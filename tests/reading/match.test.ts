import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { match } from '../../lib/reading/match.ts';
import { compilePattern } from '../../lib/reading/pattern.ts';
import { scan } from '../../lib/reading/scan.ts';
import { matching, page } from './small-world.ts';

const lexicon = compileLexicon(
  { ...matching.lexicon.people, ...matching.lexicon.places },
  matching.lexicon.en,
);

/** The words met in the last of the sentences, the ones before it being what a term may be carried from. */
function met(pattern: string, ...lines: string[]): string | null {
  const input = page(lines);
  const all = scan(input, lexicon, 'en', '2030-06-08');
  const last = all.sentences.at(-1);
  const found = last ? match(compilePattern(pattern), last, all.sentences.slice(0, -1).reverse()) : null;
  if (!found) return null;
  return input.text.slice(all.words[found.from]?.start ?? 0, all.words[found.to - 1]?.end ?? 0);
}

test.each([
  ['boat #40', 'Some 40 boats came.', '40 boats'],
  ['boat #40', 'Some 41 boats came.', null],
  ['boat #30..50!41', 'Some 41 boats came.', null],
  ['quill -attend', 'Quill stayed away.', 'Quill stayed away'],
  ['quill -attend', 'Quill came.', null],
  ['quill -attend', 'Quill did not attend.', 'Quill did not attend'],
  ['quill attend', 'Quill did not stay away.', 'Quill did not stay away'],
  ['race @2030-06-07', 'The race was on Friday.', 'race was on Friday'],
  ['race @2030-06-07', 'The race was on Thursday.', null],
  ['race @2030-06-07~', 'The race was on Monday 7 June.', 'race was on Monday 7 June'],
  ['race %80-100', 'The race took an hour and a half.', 'race took an hour and a half'],
  ['race %!80-100', 'The race took three hours.', 'race took three hours'],
  ['mayor + marrow', 'Mayor Edith Marrow spoke.', 'Mayor Edith Marrow'],
  ['mayor + marrow', 'The mayor, Marrow and others.', null],
  ['marrow > win', 'Marrow won.', 'Marrow won'],
  ['win > marrow', 'Marrow won.', null],
  ['boat win gap=2', 'The boat that everybody had watched for so long won.', null],
  ['boat !mayor', 'The mayor saw a boat.', null],
])('%s in “%s”', (pattern, text, expected) => expect(met(pattern, text)).toBe(expected));

test('a carried term may stand in a sentence before, the others may not', () => {
  expect(met('-attend ?race ^quill', 'Quill lives here.', 'She did not attend the race.')).toBe(
    'not attend the race',
  );
  expect(met('-attend ?race quill', 'Quill lives here.', 'She did not attend the race.')).toBe(null);
});

test('of several places the closest combination is taken', () => {
  expect(met('boat #40', 'Boats came; of 40 boats three sank.')).toBe('40 boats');
});

test('a sentence that repeats itself without end is given up in bounded time', () => {
  expect(met('boat race win quill #40', `${'boat race '.repeat(400)} quill`)).toBe(null);
});
