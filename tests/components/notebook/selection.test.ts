import { expect, test } from 'vitest';
import {
  choiceOf,
  countSelected,
  EVERYTHING,
  isSelected,
  NOTHING,
  select,
} from '../../../components/notebook/selection.ts';

test('some of many', () => {
  const two = select(select(NOTHING, ['a', 'b', 'c'], true), ['b'], false);
  expect(countSelected(two, 10)).toBe(2);
  expect(['a', 'b', 'c'].map((id) => isSelected(two, id))).toEqual([true, false, true]);
  expect(choiceOf(two, { text: 'ferry' })).toEqual({ ids: ['a', 'c'] });
});

test('all but some: what is not here is selected, too', () => {
  const most = select(EVERYTHING, ['b'], false);
  expect(countSelected(most, 10)).toBe(9);
  expect(isSelected(most, 'never seen')).toBe(true);
  expect(choiceOf(most, { text: 'ferry' })).toEqual({ query: { text: 'ferry' }, except: ['b'] });
  expect(countSelected(select(most, ['b'], true), 10)).toBe(10);
});
