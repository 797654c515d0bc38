import { expect, test } from 'vitest';
import { HEDGES_BEFORE } from '../../lib/text/hedge-words.ts';

test.each(Object.entries(HEDGES_BEFORE))(
  '%s: no phrase hedges two ways',
  (_lang, { below, around, above }) => {
    const all = [...below, ...around, ...above];
    expect(
      all.filter(
        (phrase, i) =>
          all.indexOf(phrase) !== i && !(above.includes(phrase) && i === all.lastIndexOf(phrase)),
      ),
    ).toEqual([]);
  },
);
