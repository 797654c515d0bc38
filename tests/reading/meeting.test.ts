import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { mayMeetOne, meeting } from '../../lib/reading/meeting.ts';
import { compilePattern, type KnownTerms } from '../../lib/reading/pattern.ts';
import { scan } from '../../lib/reading/scan.ts';
import { matching, page } from './small-world.ts';

const lexicon = compileLexicon(matching.lexicon.people, matching.lexicon.en);
const known: KnownTerms = new Map();
const alternatives = (term: string) => compilePattern(term, known).terms[0]?.any ?? [];

function sentence(text: string) {
  const [first] = scan(page([text]), lexicon, 'en', '2030-06-08').sentences;
  if (!first) throw new Error('no sentence');
  return first;
}
const names = (term: string, text: string) => meeting(alternatives(term), sentence(text)).map((m) => m.name);

test.each([
  ['boat', 'A boat and no boat.', ['boat']],
  ['-boat', 'A boat, and no boat.', ['not boat']],
  ['?boat', 'A boat, and no boat.', ['boat', 'boat']],
  ['#40|boat', 'A boat among 40 others.', ['boat', '40']],
  ['#!41', 'Of 41 there were 40.', ['40']],
  ['@2030-06', 'On Friday.', ['2030-06-07']],
  ['%80-100', 'It took 90 minutes.', ['86–95 min']],
  ['marrow', 'It rained.', []],
] as const)('%s in “%s”', (term, text, expected) => expect(names(term, text)).toEqual(expected));

test('alternatives stand in the order of the text, whatever theirs', () =>
  expect(names('race|boat', 'A boat, a race, a boat.')).toEqual(['boat', 'race', 'boat']));

test('patterns that ask the same share what was found', () => {
  const here = sentence('Some 40 boats came.');
  expect(meeting(alternatives('boat|race'), here)).toBe(meeting(alternatives('boat|race'), here));
});

test('what is not there at all is told without looking at polarity or values', () => {
  const here = sentence('No boat came.');
  expect(mayMeetOne(alternatives('boat'), here)).toBe(true);
  expect(meeting(alternatives('boat'), here)).toEqual([]);
  expect(mayMeetOne(alternatives('race|#'), here)).toBe(false);
});
