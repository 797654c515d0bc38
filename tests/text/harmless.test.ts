import { expect, test } from 'vitest';
import { isHarmless, isTypo, type Word } from '../../lib/text/harmless.ts';

test.each([
  ['negotiations', 'negotations', true],
  ['reporters', 'repotrers', true],
  ['prisoner', 'prisoners', false],
  ['agree', 'agreed', false],
  ['legal', 'illegal', false],
  ['form', 'from', false],
  ['Medinsky', 'Medinski', false],
  ['sesenta', 'setenta', false],
  ['девяти', 'десяти', false],
  ['девятого', 'десятого', false],
  ['июнем', 'июлем', false],
  ['переговоры', 'перговоры', true],
])('%s / %s: a typo: %s', (was, now, typo) => expect(isTypo(was, now)).toBe(typo));

const words = (text: string): Word[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((raw) => ({ raw, norm: raw.toLowerCase() }));

test.each([
  ['', 'the', 'en', true],
  ['', 'die', 'en', false],
  ['', 'die', 'de', true],
  ['', 'the', null, false],
  ['in', 'at', 'en', true],
  ['to', 'of', 'en', false],
  ['or', 'and', 'en', false],
  ['у', 'в', 'uk', true],
  ['в', 'на', 'ru', false],
] as const)('“%s” / “%s” in %s: harmless: %s', (was, now, lang, harmless) => {
  expect(isHarmless(words(was), words(now), was, now, lang)).toBe(harmless);
});
