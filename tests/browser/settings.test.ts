import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  followSettings,
  keepsArticles,
  readSettings,
  setEverywhereOff,
  setKeepArticles,
  setSitesOff,
  switchesFor,
  watchKeeping,
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
  await setSitesOff(['quay.example'], true);
  await setSitesOff(['quay.example'], true);
  expect(await whyOff('quay.example')).toBe('site');
  expect(await whyOff('news.quay.example')).toBe('site');
  expect(await whyOff('pier.example')).toBeNull();
  await setSitesOff(['news.quay.example'], false);
  expect(await whyOff('quay.example')).toBeNull();
});

test('everything off, and the sites as they were afterwards', async () => {
  await setSitesOff(['quay.example'], true);
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

test('many sites at once, each kept once', async () => {
  await setSitesOff(['quay.example'], true);
  await setSitesOff(['pier.example', 'quay.example'], true);
  expect((await readSettings()).offSites).toEqual(['pier.example', 'quay.example']);
  await setSitesOff(['news.pier.example', 'quay.example'], false);
  expect((await readSettings()).offSites).toEqual([]);
});

test('as it comes: the browser’s language, the system’s colours, every mark on its line', async () => {
  expect(await readSettings()).toEqual({
    everywhereOff: false,
    offSites: [],
    toolbarOff: false,
    keepArticles: false,
    language: null,
    theme: null,
    marks: 'all',
    markStyle: 'line',
  });
});

test('what was chosen stands, what is no choice counts as none', async () => {
  await changeSettings({ language: 'uk', theme: 'dark', marks: 'differs' });
  expect(await readSettings()).toMatchObject({ language: 'uk', theme: 'dark', marks: 'differs' });
  await fakeBrowser.storage.local.set({ language: 'de', theme: 7, marks: ['all'], markStyle: 'wild' });
  expect(await readSettings()).toMatchObject({
    language: null,
    theme: null,
    marks: 'all',
    markStyle: 'line',
  });
});

test('followed: told at once and at each change, and no more when it is over', async () => {
  const life = new AbortController();
  const told: boolean[] = [];
  followSettings(({ toolbarOff }) => told.push(toolbarOff), life.signal);
  await vi.waitFor(() => expect(told).toEqual([false]));
  await changeSettings({ toolbarOff: true });
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  await fakeBrowser.storage.local.set({ something: 'else' });
  life.abort();
  await changeSettings({ toolbarOff: false });
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([false, true]);
});

test('articles are kept only once the reader has switched it on, and whoever watches is told', async () => {
  const end = new AbortController();
  const changed = vi.fn();
  watchKeeping(changed, end.signal);
  expect(await keepsArticles()).toBe(false);
  await setKeepArticles(true);
  expect(await keepsArticles()).toBe(true);
  await setSitesOff(['quay.example'], true);
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
