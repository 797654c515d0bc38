import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../../lib/text/changes.ts';

const pairs = (was: string, now: string, lang: Parameters<typeof compareWords>[2] = 'en') => {
  const { changes, weighty } = compareWords(was, now, lang);
  return [weighty, ...changes.map((c) => `${c.was}>${c.now}`)];
};

test.each([
  ['an exchange of 1,000 prisoners', 'an exchange of 390 prisoners', '1,000>390'],
  ['a 1,000-for-1,000 swap', 'a 390-for-390 swap', '1,000>390'],
  ['led by Vladimir Medinsky, an aide', 'led by Vladimir Zelensky, an aide', 'Medinsky>Zelensky'],
  ['met on Friday in the palace', 'met on Monday in the palace', 'Friday>Monday'],
  ['the sides agreed to meet', 'the sides agreed not to meet', '>not'],
  ['the sides did not agree', 'the sides did agree', 'not>'],
  ['on 16 May', 'on 17 May', '16>17'],
  ['rose by 25%', 'rose by 25', '%>'],
  ['a fall of 5 points', 'a fall of -5 points', '5>-5'],
  ['paid $5 more', 'paid €5 more', '$>€'],
  ['they saw the US leave', 'they saw us leave', 'the US>us'],
  ['nine of them', 'ten of them', 'nine>ten'],
  ['the talks were legal there', 'the talks were illegal there', 'legal>illegal'],
  ['they accepted it', 'they rejected it', 'accepted>rejected'],
  ['from Moscow', 'to Moscow', 'from>to'],
  ["Moscow's team", "Kyiv's team", 'Moscow>Kyiv'],
  ["they can't stay", 'they can stay', "can't>can"],
])('%s / %s', (was, now, pair) => expect(pairs(was, now)).toEqual([true, pair]));

test.each([
  ['ru', 'девяти пленных', 'десяти пленных', 'девяти>десяти'],
  ['ru', 'с июнем', 'с июлем', 'июнем>июлем'],
  ['ru', 'они договорились', 'они не договорились', '>не'],
  ['uk', 'вісімнадцятого травня', 'вісімнадцятого червня', 'травня>червня'],
  ['tr', 'taraflar anlaştı', 'taraflar anlaşmadı', 'anlaştı>anlaşmadı'],
  ['tr', 'İstanbul’da görüştü', 'Ankara’da görüştü', 'İstanbul>Ankara'],
  ['de', 'es gab keine Einigung', 'es gab kleine Einigung', 'keine>kleine'],
  ['es', 'sesenta soldados', 'setenta soldados', 'sesenta>setenta'],
] as const)('%s: %s / %s', (lang, was, now, pair) => expect(pairs(was, now, lang)).toEqual([true, pair]));

test.each([
  ['the “talks” ended', 'the "talks" ended'],
  ["didn't – they said", 'didn’t — they said'],
  ['1,000 prisoners', '1 000 prisoners'],
  ['le « mot » juste', 'le "mot" juste'],
  ['e\u0301te\u0301 chaud', 'été chaud'],
  ['soft\u00ADly spoken', 'softly spoken'],
  ['He Said It', 'HE SAID IT'],
])('typography is no change: %s / %s', (was, now) => expect(pairs(was, now)).toEqual([false]));

test.each([
  ['the negotiations ended', 'the negotations ended', 'negotiations>negotations'],
  ['the talks ended', 'talks ended', 'the>'],
  ['met in Istanbul', 'met at Istanbul', 'in>at'],
  ['a cease-fire held', 'a ceasefire held', 'cease-fire>ceasefire'],
])('harmless, and told: %s / %s', (was, now, pair) => expect(pairs(was, now)).toEqual([false, pair]));

test('wordings beyond the limit are told as one change', () => {
  const many = (word: string) => Array.from({ length: 700 }, (_, i) => `${word}${i}`).join(' ');
  const { changes, weighty } = compareWords(many('a'), many('b'), 'en');
  expect([changes.length, weighty]).toEqual([1, true]);
});

test('no change is found between a text and itself; replacing back and forth is told the other way round', () => {
  const words = fc.array(fc.constantFrom('one', 'Kyiv', '1,000', 'the', 'said', 'not', 'мир', '—', '"'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(compareWords(a.join(' '), a.join(' '), 'en')).toEqual({ changes: [], weighty: false });
      const { changes } = compareWords(a.join(' '), b.join(' '), 'en');
      const lost = (side: string[], key: 'was' | 'now') =>
        changes.every((c) => c[key] === '' || side.join(' ').includes(c[key]));
      expect(lost(a, 'was') && lost(b, 'now')).toBe(true);
    }),
  );
});
