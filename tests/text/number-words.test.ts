import { expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { NUMBER_WORDS } from '../../lib/text/number-words.ts';

test.each(Object.entries(NUMBER_WORDS))(
  '%s: forms are written as the text is folded, and none is a stem of two letters',
  (_lang, words) => {
    for (const table of [words.unit, words.ten, words.times, words.each ?? {}]) {
      for (const form of Object.keys(table)) {
        const bare = form.replace('*', '');
        expect(fold(bare)).toBe(bare);
        if (form.endsWith('*')) expect(bare.length).toBeGreaterThan(3);
      }
    }
  },
);
