import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasToolbar,
  keepsArticles,
  setEverywhereOff,
  setKeepArticles,
  setSiteOff,
  setToolbar,
  switchesFor,
  watchKeeping,
  watchToolbar,
  whyOff,
} from '../../lib/browser/settings.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
beforeEach(() => fakeBrowser.reset());

test('on until switched off', async () => {
  expect(await whyOff('quay.example')).toBeNull();
});

test('a site off: it and what lies under it, until it is on again', async () => {
  await setSiteOff('quay.example', true);
  await setSiteOff('quay.example', true);
  expect(await whyOff('quay.example')).toBe('site');
  expect(await whyOff('news.quay.example')).toBe('site');
  expect(await whyOff('pier.example')).toBeNull();
  await setSiteOff('news.quay.example', false);
  expect(await whyOff('quay.example')).toBeNull();
});

test('everything off, and the sites as they were afterwards', async () => {
  await setSiteOff('quay.example', true);
  await setEverywhereOff(true);
  expect(await whyOff('pier.example')).toBe('everywhere');
  expect(await switchesFor(null)).toEqual({ siteOff: false, everywhereOff: true });
  await setEverywhereOff(false);
  expect(await whyOff('pier.example')).toBeNull();
  expect(await whyOff('quay.example')).toBe('site');
});

test('a damaged value counts as none', async () => {
  await fakeBrowser.storage.local.set({ offSites: 'quay.example', everywhereOff: 'yes' });
  expect(await whyOff('quay.example')).toBeNull();
  await fakeBrowser.storage.local.set({ offSites: [3, null, 'quay.example'] });
  expect(await whyOff('quay.example')).toBe('site');
});

test('the toolbar: there until it is switched off, and followed', async () => {
  expect(await hasToolbar()).toBe(true);
  const life = new AbortController();
  const changed = vi.fn();
  watchToolbar(changed, life.signal);
  await setToolbar(false);
  expect(await hasToolbar()).toBe(false);
  expect(changed).toHaveBeenLastCalledWith(false);
  life.abort();
  await setToolbar(true);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('articles are kept only once the reader has switched it on, and whoever watches is told', async () => {
  const end = new AbortController();
  const changed = vi.fn();
  watchKeeping(changed, end.signal);
  expect(await keepsArticles()).toBe(false);
  await setKeepArticles(true);
  expect(await keepsArticles()).toBe(true);
  await setSiteOff('quay.example', true);
  expect(changed).toHaveBeenCalledTimes(1);
  end.abort();
  await setKeepArticles(false);
  expect(await keepsArticles()).toBe(false);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what is no answer to it is none: kept is only what was said in so many words', async () => {
  await fakeBrowser.storage.local.set({ keepArticles: 'yes' });
  expect(await keepsArticles()).toBe(false);
});
