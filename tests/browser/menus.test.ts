import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { MENU, makeMenus } from '../../lib/browser/menus.ts';
import { ownWords } from '../../lib/browser/own-words.ts';
import { LANGUAGES } from '../../lib/i18n/locale.ts';

const api = vi.hoisted(() => ({ made: [] as { id: string; title: string }[], held: {} as object }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en' },
    storage: { local: { get: async () => api.held } },
    runtime: { getURL: (path: string) => `ext:/${path}` },
    contextMenus: {
      removeAll: async () => {
        api.made = [];
      },
      create: (entry: (typeof api.made)[number]) => void api.made.push(entry),
    },
  },
}));
const wordsOf = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => ({
    json: async () => wordsOf(/_locales\/(\w+)\//.exec(url)?.[1] ?? ''),
  }));
});

test('made anew in the language that was chosen', async () => {
  await makeMenus();
  expect(api.made.map(({ title }) => title)).toEqual(['Highlight', 'Add note to “%s”']);
  api.held = { language: 'uk' };
  await makeMenus();
  expect(api.made).toMatchObject([
    { id: 'highlight', title: 'Виділити' },
    { id: 'add-note', title: 'Додати нотатку до «%s»' },
  ]);
});

test.each(LANGUAGES)('%s has the words of menus, keys and address bar', (language) => {
  expect(Object.keys(wordsOf(language)).sort()).toEqual(Object.keys(wordsOf('en')).sort());
  for (const name of [...Object.values(MENU), 'keyword'])
    expect(wordsOf(language)[name].message).toBeTruthy();
});

test('the words are those of the language that was chosen', async () => {
  api.held = { language: 'tr' };
  expect((await ownWords()).menuHighlight?.message).toBe('Vurgula');
});
