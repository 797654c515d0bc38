import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetPage,
  recallPage,
  recallPages,
  rememberPage,
  watchPage,
  watchPages,
} from '../../lib/browser/page-memory.ts';
import { emptySummary } from '../../lib/reading/summary.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
beforeEach(() => fakeBrowser.reset());

const page = (at: number) => ({
  summary: emptySummary('unrelated'),
  address: `https://quay.example/${at}`,
  at,
});

test('remembered by tab, replaced, forgotten', async () => {
  expect(await recallPage(1)).toBeNull();
  await rememberPage(1, page(1));
  await rememberPage(2, page(2));
  await rememberPage(1, page(3));
  expect(await recallPage(1)).toEqual(page(3));
  expect((await recallPages()).map(([tab]) => tab).sort()).toEqual([1, 2]);
  await forgetPage(1);
  expect(await recallPage(1)).toBeNull();
});

test('the tabs read longest ago are let go', async () => {
  for (let tab = 0; tab < 70; tab++) await rememberPage(tab, page(tab));
  const tabs = (await recallPages()).map(([tab]) => tab);
  expect(tabs).toHaveLength(60);
  expect(tabs).not.toContain(9);
  expect(tabs).toContain(10);
});

test('a watcher hears of its tab only, and of nothing after its end', async () => {
  const changed = vi.fn();
  const life = new AbortController();
  watchPage(1, changed, life.signal);
  await rememberPage(2, page(1));
  expect(changed).not.toHaveBeenCalled();
  await rememberPage(1, page(2));
  expect(changed).toHaveBeenCalledTimes(1);
  life.abort();
  await forgetPage(1);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a watcher of all tabs hears of each, of nothing else, and of nothing after its end', async () => {
  const changed = vi.fn();
  const life = new AbortController();
  watchPages(changed, life.signal);
  await rememberPage(1, page(1));
  await rememberPage(2, page(1));
  await fakeBrowser.storage.session.set({ other: 1 });
  expect(changed).toHaveBeenCalledTimes(2);
  life.abort();
  await forgetPage(1);
  expect(changed).toHaveBeenCalledTimes(2);
});
