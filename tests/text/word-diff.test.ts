import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../lib/text/word-diff.ts';

const shown = (was: string, now: string) =>
  diffWords(was, now)
    .parts.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

test.each([
  ['the same', 'a fair race', 'a fair race', 'a fair race'],
  ['one word', 'a fair race', 'a fast race', 'a -[fair]+[fast] race'],
  ['a word more', 'a race', 'a fast race', 'a +[fast] race'],
  ['a word less, at the end', 'a race today', 'a race', 'a race-[today]'],
  ['the first word', 'strong wind', 'mild wind', '-[strong]+[mild] wind'],
  ['case and punctuation', 'Nothing, really', 'nothing really', 'nothing really'],
  ['nothing in common', 'ab cd', 'ef', '-[ab cd]+[ef]'],
  ['nothing before', '', 'a race', '+[a race]'],
])('%s', (_, was, now, expected) => {
  expect(shown(was, now)).toBe(expected);
});

test('how much alike: words that both have, of the longer', () => {
  expect(diffWords('a b c d', 'a b c d').alike).toBe(1);
  expect(diffWords('a b c d', 'a b').alike).toBe(0.5);
  expect(diffWords('a', 'b').alike).toBe(0);
});

test('what is not removed is the second wording, letter by letter', () => {
  const words = fc.array(fc.constantFrom('one', 'two', 'Three', 'four,', '«five»', '—', '6 000'), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { parts } = diffWords(a.join(' '), b.join(' '));
      const now = parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
      expect(now.join('')).toBe(b.join(' '));
    }),
  );
});
