// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { isEditable, selectedRange } from '../../../lib/page/notes/selection.ts';
import { PASSAGES, rangeOver, setPage } from './live.ts';

beforeEach(() => setPage(PASSAGES));

const select = (range: Range) => {
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

test('what is selected', () => {
  select(rangeOver('the quay'));
  expect(selectedRange(window)?.toString()).toBe('the quay');
  getSelection()?.removeAllRanges();
  expect(selectedRange(window)).toBeNull();
});

test('not in what the reader writes', () => {
  document.body.insertAdjacentHTML('beforeend', '<div contenteditable="true"><p>my own words</p></div>');
  select(rangeOver('own words'));
  expect(selectedRange(window)).toBeNull();
  expect(isEditable(document.querySelector('main'))).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<input value="typed">');
  select(rangeOver('the quay'));
  document.querySelector('input')?.focus();
  expect(selectedRange(window)).toBeNull();
});
