import { expect, test } from 'vitest';
import { lookAtWording } from '../../lib/reading/own-look.ts';
import { CASES } from './made-up-own-facts.ts';

test.each([
  ['Norland released 390 sailors', null, ['Norland', '390']],
  ['Norland released a thousand sailors on 7 June 2030', null, ['Norland', 'thousand', '7 June 2030']],
  ['It left', 'short', []],
  ['', 'short', []],
  ['Norland left. Sudland came.', 'several', []],
  [
    'Norland released sailors on 7 June 2030 and 8 June 2030',
    'dates',
    ['Norland', '7 June 2030', '8 June 2030'],
  ],
  ['Norland released sailors on Friday', 'undated', ['Norland', 'Friday']],
] as const)('%s', (text, trouble, values) => {
  expect(lookAtWording(text, 'en', '')).toEqual({ trouble, values });
});

test('a source’s date settles the weekday', () => {
  expect(lookAtWording('Norland released sailors on Friday', 'en', '2030-06-08').trouble).toBeNull();
});

test.each(CASES)('what is told to be looked for is: $cue', ({ cue, lang, value }) => {
  const look = lookAtWording(cue, lang, '2030-06-08');
  expect(look.trouble).toBeNull();
  if (value) expect(look.values).toContain(value);
});
