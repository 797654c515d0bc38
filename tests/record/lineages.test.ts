import { expect, test } from 'vitest';
import { lineagesOf } from '../../lib/record/lineages.ts';

const source = (outlet: string, lineage: string) => ({ outlet, lineage });

test.each([
  ['none', [], []],
  ['each its own', [source('a', 'a'), source('b', 'b')], [['a'], ['b']]],
  ['a copy after its original', [source('a', 'a'), source('b', 'a')], [['a', 'b']]],
  ['a copy before its original', [source('b', 'a'), source('c', 'c'), source('a', 'a')], [['a', 'b'], ['c']]],
  ['two copies without their original', [source('b', 'a'), source('c', 'a')], [['b', 'c']]],
])('%s', (_, sources, expected) => {
  expect(lineagesOf(sources).map((group) => group.map(({ outlet }) => outlet))).toEqual(expected);
});
