import { expect, test } from 'vitest';
import {
  beginsWord,
  emptyIndex,
  foldInto,
  foldQuote,
  indexOfText,
  positionOf,
} from '../../../lib/text/anchoring/page-index.ts';

const foldedText = (text: string) => {
  const { codes, length } = indexOfText(text);
  return String.fromCharCode(...codes.subarray(0, length));
};

test.each([
  ['  The “Talks” — of\u00A0Friday  ', 'the talks of friday '],
  ["didn't / didn’t", 'didnt didnt'],
  ['soft\u00ADly', 'softly'],
  ['e\u0301t\u00E9 Й и\u0306', 'ete и и'],
  ['İstanbul’da IŞIK ı', 'istanbulda isik i'],
  ['1,000 1\u202F000', '1 000 1 000'],
])('%s is found as %s', (text, folded) => expect(foldedText(text)).toBe(folded));

test('every folded position knows its place in the text', () => {
  const text = 'Ça “va” bien';
  const index = indexOfText(text);
  const b = text.indexOf('bien');
  expect(index.at[positionOf(index, b)]).toBe(b);
  expect(positionOf(index, text.length)).toBe(index.length);
  expect(beginsWord(index, positionOf(index, b))).toBe(true);
  expect(beginsWord(index, positionOf(index, b + 1))).toBe(false);
});

test('folding in slices is folding at once', () => {
  const text = 'One — two  three\u00A0four';
  const index = emptyIndex(text);
  for (let i = 0; i < text.length; i += 3) foldInto(index, text, i, Math.min(text.length, i + 3));
  const whole = indexOfText(text);
  expect(index.length).toBe(whole.length);
  expect(index.codes).toEqual(whole.codes);
});

test('a quote has no spaces at its ends, and a long one does not spoil the next', () => {
  expect(String.fromCharCode(...foldQuote(' “One two.” '))).toBe('one two');
  expect(foldQuote('x'.repeat(5000)).length).toBe(5000);
  expect(String.fromCharCode(...foldQuote('One'))).toBe('one');
});
