import { expect, test } from 'vitest';
import { COMMON } from '../../lib/text/common-words.ts';
import { MORE, RELATIVE } from '../../lib/text/day-words.ts';
import { UNITS } from '../../lib/text/duration-words.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../lib/text/hedge-words.ts';
import { NEGATORS } from '../../lib/text/negation-words.ts';
import { JOINERS, NUMBER_WORDS } from '../../lib/text/number-words.ts';
import * as packaged from '../../lib/text/packaged-words.ts';

test('once filled, it is what it stands in the place of', () => {
  const words = {
    NUMBER_WORDS,
    JOINERS,
    NEGATORS,
    HEDGES_BEFORE,
    HEDGES_AFTER,
    UNITS,
    COMMON,
    RELATIVE,
    MORE,
  };
  expect(packaged.NEGATORS).toEqual({});
  packaged.fillWords(JSON.parse(JSON.stringify(words)));
  for (const [name, table] of Object.entries(words))
    expect(packaged[name as keyof typeof words]).toEqual(table);
});
