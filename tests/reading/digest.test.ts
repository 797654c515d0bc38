import { expect, test } from 'vitest';
import type { Claim } from '../../lib/model/reading.ts';
import { contradictions, omissions } from '../../lib/reading/digest.ts';
import { page, record } from './small-world.ts';

const claim = (fact: string, stance: Claim['stance'], start = 0): Claim => ({
  id: `${fact}@${start}`,
  fact,
  event: 'race-1',
  stance,
  start,
  end: start + 9,
  exact: '',
  reason: '',
  evidence: [],
  differences: [],
});
const about = [{ event: 'race-1', score: 9, evidence: [] }];

test('key facts that no passage states are left out, differing ones are not', () => {
  expect(omissions(page(['t']), 400, about, record.events, [claim('boats', 'differs')])).toEqual({
    facts: ['winner'],
    scope: { words: 400, verdict: true },
  });
});
test.each([
  [{ ...page(['t']), partial: 'paywall' as const }, 400],
  [page(['t']), 40],
])('no verdict on a text that is short or cut off', (input, words) => {
  const verdict = omissions(input, words, about, record.events, []);
  expect(verdict.facts).toEqual([]);
  expect(verdict.scope.verdict).toBe(false);
  expect(verdict.scope.why).toBeTruthy();
});
test('a page that says both is told so, once a fact', () => {
  const claims = [
    claim('winner', 'agrees', 1),
    claim('winner', 'differs', 2),
    claim('winner', 'differs', 3),
    claim('boats', 'agrees', 4),
  ];
  expect(contradictions(claims)).toEqual([{ fact: 'winner', agrees: 'winner@1', differs: 'winner@2' }]);
});
