import { expect, test } from 'vitest';
import { Page } from '../../../lib/text/anchoring/page.ts';
import { foldInto } from '../../../lib/text/anchoring/page-index.ts';
import { Wanted } from '../../../lib/text/anchoring/wanted.ts';

const TEXT =
  'The minister said that the talks in the palace were over and that the sides would meet again. '.repeat(4);
const at = (start: number) =>
  new Wanted('a', { exact: 'x', prefix: '', suffix: '' }, { start, end: start + 1 });

test('a note is expected where its nearest neighbour went, once that is learnt', () => {
  const page = new Page(TEXT);
  foldInto(page.index, TEXT, 0, TEXT.length);
  const context = { before: null, after: null, length: 0 };
  const before = page.expected(at(20));
  page.moved(at(10), { start: 30, end: 31, errors: 0, context });
  expect(page.expected(at(20))).toBe(before);
  page.learn();
  expect(page.index.at[page.expected(at(20)) ?? 0]).toBe((page.index.at[30] ?? 0) + 10);
  expect(page.expected(new Wanted('b', { exact: 'x', prefix: '', suffix: '' }, null))).toBeNull();
});

test('the language is told by the words', () => {
  expect(new Page(TEXT).language()).toBe('en');
  expect(new Page('').language()).toBeNull();
});
