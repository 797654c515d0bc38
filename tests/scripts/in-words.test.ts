import { expect, test } from 'vitest';
import { evidenceInWords, groundInWords, weightInWords } from '../../scripts/in-words.ts';

test('what a reading rests on, in English', () => {
  expect(groundInWords({ kind: 'carried', text: 'ferry', words: 'The ferry' })).toBe(
    'carried from before: ferry',
  );
  expect(evidenceInWords({ kind: 'marker', name: 'the quay', weight: 1 })).toBe('the quay');
  expect(evidenceInWords({ kind: 'published', name: '2030-06-08', weight: 1 })).toBe('published 2030-06-08');
  expect(evidenceInWords({ kind: 'latest', name: '2030-06', weight: 1 })).toBe('speaks of 2030-06');
  expect([2, -1.25].map((weight) => weightInWords({ kind: 'marker', name: '', weight }))).toEqual([
    '+2.0',
    '-1.3',
  ]);
});
