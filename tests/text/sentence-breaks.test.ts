import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../lib/text/sentence-breaks.ts';

const LANGS = ['en', 'uk', 'ru', 'tr', 'de', 'fr', 'es'];
const PIECES = [...'....!!??    aZяІїß09,;:-–—()[]"\'«»“”‘’„…\u00A0'];

const byPlatform = (text: string, lang: string) =>
  Array.from(
    new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text),
    ({ segment, index }) => index + segment.length,
  );

test('sentences end where the platform’s segmenter ends them', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((chars) => chars.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGS), (written, lang) => {
      expect(sentenceBreaks(written)).toEqual(byPlatform(written, lang));
    }),
    { numRuns: 2000 },
  );
});

test.each(['line\nbreak.', 'soft\u00ADhyphen.', '中文。', 'mark a\u0301.', '\u200Fright to left', '\uD800'])(
  '%j is left to the platform',
  (text) => expect(sentenceBreaks(text)).toBe(null),
);

test('a long text of stops alone is gone through once', () => {
  expect(sentenceBreaks('. '.repeat(200_000))?.at(-1)).toBe(400_000);
  expect(sentenceBreaks(`.${'1'.repeat(400_000)}`)).toHaveLength(1);
});
