import { expect, test } from 'vitest';
import { RELATIVE } from '../../lib/text/day-words.ts';
import { fold } from '../../lib/text/fold.ts';

test.each(Object.entries(RELATIVE))(
  '%s: words are written as the text is folded, and mean a day near',
  (_lang, words) => {
    for (const [word, days] of Object.entries(words)) {
      expect(fold(word)).toBe(word);
      expect(Math.abs(days)).toBeLessThanOrEqual(2);
    }
  },
);
