import { expect, test } from 'vitest';
import { patternFaults } from '../../scripts/check-patterns.ts';
import { matching } from '../reading/small-world.ts';

test('patterns that can be read have no faults', () => expect(patternFaults(matching)).toEqual([]));

test('a pattern that cannot be read is named with its place', () => {
  const readings = [{ fact: 'boats', agrees: ['boat 12,11'] }];
  expect(patternFaults({ ...matching, readings })).toEqual([
    { file: 'matching/readings', path: 'boats.agrees[0]', reason: '"12,11" is not a term' },
  ]);
});

test('a concept that no word list has is a slip of the pen', () => {
  const readings = [{ fact: 'boats', agrees: ['boat raec'] }];
  expect(patternFaults({ ...matching, readings }).map((f) => f.reason)).toEqual([
    'no word list has the concept “raec”',
  ]);
});
