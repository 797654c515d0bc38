import { expect, test } from 'vitest';
import { type Anchored, anchorAll } from '../../lib/text/anchor.ts';
import { anchorInSlices } from '../../lib/text/anchor-slices.ts';
import { longText, notesOn } from '../bench/anchoring.ts';

test('in slices: pauses when the budget is spent, stops when aborted', async () => {
  const text = longText(300_000, 3);
  const wishes = notesOn(text, { notes: 300, edited: 0.2, orphans: 0.1, shift: 5 }, 3).map((i) => i.wish);
  const found: Anchored[] = [];
  let clock = 0;
  let pauses = 0;
  const options = {
    budget: 2,
    now: () => clock++,
    pause: async () => void pauses++,
    signal: new AbortController().signal,
    settled: (some: Anchored[]) => void found.push(...some),
  };
  await anchorInSlices(text, wishes, options);
  expect(pauses).toBeGreaterThan(5);
  const byId = (a: Anchored, b: Anchored) => Number(a.id) - Number(b.id);
  expect(found.sort(byId)).toEqual(anchorAll(text, wishes).sort(byId));

  const stop = new AbortController();
  const some: Anchored[] = [];
  await anchorInSlices(text, wishes, {
    ...options,
    signal: stop.signal,
    pause: async () => stop.abort(),
    settled: (s) => void some.push(...s),
  });
  expect(some.length).toBeLessThan(wishes.length);
});
