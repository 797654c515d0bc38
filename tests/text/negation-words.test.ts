import { expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { NEGATORS } from '../../lib/text/negation-words.ts';

test.each(Object.entries(NEGATORS))(
  '%s: words are written as the text is folded',
  (_lang, { before, after = [] }) => {
    for (const form of [...before, ...after]) {
      const bare = form.replace('*', '');
      expect(fold(bare)).toBe(bare);
    }
  },
);
