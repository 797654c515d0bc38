import { expect, test } from 'vitest';
import { indexOfText, positionOf } from '../../../lib/text/anchoring/page-index.ts';
import { spanOf, wholeWords } from '../../../lib/text/anchoring/span.ts';

const TEXT = 'He said: “We met.” Then 1,390 left, e\u0301te\u0301 ended.';
const index = indexOfText(TEXT);

function span(part: string, quote: string) {
  const from = positionOf(index, TEXT.indexOf(part));
  const to = positionOf(index, TEXT.indexOf(part) + part.length);
  const { start, end } = spanOf(TEXT, index, from, to, quote);
  return TEXT.slice(start, end);
}

test('punctuation comes along as far as the quote had it', () => {
  expect(span('We met', '“We met.”')).toBe('“We met.”');
  expect(span('We met', 'We met')).toBe('We met');
});

test('a combining mark belongs to its letter', () =>
  expect(span('e\u0301te\u0301', 'été')).toBe('e\u0301te\u0301'));

test('widened to whole words and numbers, and no further', () => {
  const widened = (part: string) => {
    const at = TEXT.indexOf(part);
    const { start, end } = wholeWords(TEXT, at, at + part.length);
    return TEXT.slice(start, end);
  };
  expect(widened('390 lef')).toBe('1,390 left');
  expect(widened('Then')).toBe('Then');
});
