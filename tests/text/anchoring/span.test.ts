import { expect, test } from 'vitest';
import { indexOfText, positionOf } from '../../../lib/text/anchoring/page-index.ts';
import { cutsWord, spanOf, wholeWords, withReplacedEnds } from '../../../lib/text/anchoring/span.ts';

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

test.each([
  ['7,215', 1, true],
  ['7 215', 2, true],
  ['seven, two', 5, false],
  ['word', 2, true],
  ['word', 4, false],
  ['word', 0, false],
])('%j cut at %i: %s', (text, at, cut) => expect(cutsWord(text, at)).toBe(cut));

const ends = (text: string, part: string, exact: string, prefix = '', suffix = '') => {
  const start = text.indexOf(part);
  const span = withReplacedEnds(text, { start, end: start + part.length }, { exact, prefix, suffix });
  return text.slice(span.start, span.end);
};

test.each([
  [
    'they went home to Okonkwo. Later',
    'went home to',
    'went home to Medinsky.',
    '',
    '',
    'went home to Okonkwo',
  ],
  ['they went home. Later on', 'went home', 'went home today', '', '', 'went home'],
  ['in all 390 prisoners came', 'prisoners came', '1,000 prisoners came', '', '', '390 prisoners came'],
  [
    'On Sunday the sides met',
    'Sunday the sides met',
    'On Friday the sides met',
    '',
    '',
    'On Sunday the sides met',
  ],
  ['they went home and slept', 'went home', 'went home today', '', ' and slept', 'went home'],
])('%j: %j for %j', (text, part, exact, prefix, suffix, span) => {
  expect(ends(text, part, exact, prefix, suffix)).toBe(span);
});
