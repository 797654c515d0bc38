// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace, watchText } from '../../lib/page/late-text.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that never rests for ten seconds is looked at ten times at most', () => {
  const pace = createPace();
  let looks = 0;
  let due = Number.POSITIVE_INFINITY;
  for (let now = 0; now < 10_000; now += 0.1) {
    if (now >= due) {
      looks++;
      pace.looked(now);
    }
    due = pace.dueAt(now);
  }
  expect(looks).toBeGreaterThan(1);
  expect(looks).toBeLessThanOrEqual(10);
});

test('a change is looked at once it is quiet, and a restless page ever less often', () => {
  const pace = createPace();
  expect(pace.dueAt(0)).toBe(800);
  expect(pace.dueAt(500)).toBe(1300);
  pace.looked(1300);
  const gaps: number[] = [];
  let last = 1300;
  for (let i = 0; i < 12; i++) {
    const due = Math.max(pace.dueAt(last), last);
    gaps.push(due - last);
    last = due;
    pace.looked(due);
  }
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  expect(gaps.at(-1)).toBe(30_000);
  expect(pace.dueAt(last + 100_000)).toBe(last + 100_800);
});

test('sees text come into the page and into a new body, not beside it, and nothing after the end', async () => {
  const end = new AbortController();
  const look = vi.fn();
  document.body.innerHTML = '<p>one</p>';
  watchText(window, look, end.signal);
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(40_000);
  };

  document.documentElement.append(document.createElement('div'));
  await settle();
  expect(look).toHaveBeenCalledTimes(0);

  document.body.append('two');
  await settle();
  expect(look).toHaveBeenCalledTimes(1);

  document.body.replaceWith(document.createElement('body'));
  await settle();
  expect(look).toHaveBeenCalledTimes(2);
  document.body.append('three');
  await settle();
  expect(look).toHaveBeenCalledTimes(3);

  document.body.append('four');
  end.abort();
  await settle();
  document.body.append('five');
  await settle();
  expect(look).toHaveBeenCalledTimes(3);
});
