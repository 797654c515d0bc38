import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { fold } from '../../lib/text/fold.ts';
import { negates } from '../../lib/text/negation.ts';
import { DOUBT, ENDINGS, SMALL } from '../../lib/text/wording-words.ts';

const LANGS = Object.keys(SMALL) as Lang[];

test.each(LANGS)('%s: words and endings are written as the text is folded', (lang) => {
  for (const word of [...SMALL[lang], ...DOUBT[lang].map((it) => it.replace('*', ''))])
    expect(fold(word)).toBe(word);
  for (const ending of ENDINGS[lang].flat())
    expect(ending === '+' ? '' : fold(ending)).toBe(ending === '+' ? '' : ending);
});

test.each(LANGS)('%s: no word that turns the sense may come and go', (lang) => {
  expect(SMALL[lang].filter((word) => negates(word, lang))).toEqual([]);
  const doubts = DOUBT[lang];
  expect(SMALL[lang].filter((word) => doubts.includes(word))).toEqual([]);
});

test.each(LANGS)('%s: every group of endings has at least two, none twice', (lang) => {
  for (const group of ENDINGS[lang]) {
    const endings = group.filter((it) => it !== '+');
    expect(new Set(endings).size, group.join(' ')).toBe(endings.length);
    expect(endings.length, group.join(' ')).toBeGreaterThan(1);
  }
});
