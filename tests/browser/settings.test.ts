import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasToolbar,
  setEverywhereOff,
  setSiteOff,
  setToolbar,
  switchesFor,
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
