import { expect, test } from 'vitest';
import { UNITS } from '../../lib/text/duration-words.ts';
import { fold } from '../../lib/text/fold.ts';

test.each(Object.entries(UNITS))('%s: words are written as the text is folded', (_lang, units) => {
  for (const word of [...units.hour, ...units.minute, ...units.oneAndHalf, ...units.one])
    expect(fold(word)).toBe(word);
});

test('no word is both an hour and a minute', () => {
  for (const { hour, minute } of Object.values(UNITS))
    expect(hour.filter((w) => minute.includes(w))).toEqual([]);
});
