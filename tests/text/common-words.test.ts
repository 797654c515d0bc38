import { expect, test } from 'vitest';
import { COMMON } from '../../lib/text/common-words.ts';
import { fold } from '../../lib/text/fold.ts';

test.each(Object.entries(COMMON))('%s: words are written as the text is folded', (_lang, words) => {
  for (const word of words) expect(fold(word)).toBe(word);
});
