import { expect, test } from 'vitest';
import type { Claim } from '../../lib/model/reading.ts';
import { isPainted, type Mark, marksAt, marksOf, stepFrom } from '../../lib/page/marks.ts';

const claim = (fact: string, start: number, end: number): Claim => ({
  id: `${fact}@${start}`,
  fact,
  event: 'ferry-day',
  stance: 'agrees',
  start,
  end,
  exact: '',
  reason: '',
  evidence: [],
  differences: [],
});
/** Text before offset 5 has no place on the page. */
const map = { rangesOf: (start: number) => (start < 5 ? [] : [{} as StaticRange]) };
const ids = (marks: readonly (Mark | null)[]) => marks.map((mark) => mark?.id);

test('marks stand in reading order, without the suppressed and those with no place', () => {
  const claims = [
    claim('b', 20, 30),
    claim('a', 0, 4),
    claim('c', 10, 40),
    claim('d', 10, 12),
    claim('e', 50, 60),
  ];
  expect(ids(marksOf(claims, map, new Set(['e'])))).toEqual(['c@10', 'd@10', 'b@20']);
});

test('of overlapping marks every one is found, the shortest first', () => {
  const marks = marksOf([claim('a', 10, 60), claim('b', 20, 30), claim('c', 25, 40)], map, new Set());
  expect(ids(marksAt(marks, 26))).toEqual(['b@20', 'c@25', 'a@10']);
  expect(ids(marksAt(marks, 60))).toEqual(['a@10']);
  expect(marksAt(marks, 61)).toEqual([]);
});

test('steps go round, and begin at an end', () => {
  const marks = marksOf([claim('a', 10, 20), claim('b', 30, 40)], map, new Set());
  expect(ids([stepFrom(marks, null, 1), stepFrom(marks, null, -1)])).toEqual(['a@10', 'b@30']);
  expect(ids([stepFrom(marks, 'b@30', 1), stepFrom(marks, 'a@10', -1)])).toEqual(['a@10', 'b@30']);
  expect(stepFrom([], null, 1)).toBeNull();
});

test.each([
  ['all', true, true],
  ['differs', false, true],
  ['none', false, false],
] as const)('where %s is painted', (density, agrees, differs) => {
  expect(isPainted({ stance: 'agrees' }, density)).toBe(agrees);
  expect(isPainted({ stance: 'differs' }, density)).toBe(differs);
});
