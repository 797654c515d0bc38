import { expect, test } from 'vitest';
import { BEARS, bearing } from '../../lib/reading/bearing.ts';

test.each([
  ['walked', 'en', 0],
  ['constructor', 'en', 0],
  ['forty', 'en', BEARS.number],
  ['friday', 'en', BEARS.date],
  ['2025', 'en', BEARS.number | BEARS.date],
  ['minutes', 'en', BEARS.duration],
  ['never', 'en', BEARS.negation],
  ['двухчасовой', 'ru', BEARS.duration],
  ['vendredi', 'fr', BEARS.date],
] as const)('%s', (word, lang, bits) => expect(bearing(word, lang)).toBe(bits));
