import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ReadArticle } from '../../lib/model/article.ts';
import { emptySummary } from '../../lib/reading/summary.ts';
import { readPage } from '../components/made-up-summary.ts';

type Handler = (message: { sender: object; data: unknown }) => unknown;
const handlers = new Map<string, Handler>();

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/browser/messages.ts', () => ({
  onAsked: (name: string, handler: Handler) => void handlers.set(name, handler),
}));

const { fakeBrowser } = await import('wxt/testing/fake-browser');
const { answerArticles, keepArticle } = await import('../../entrypoints/background/articles.ts');
const { rememberPage } = await import('../../lib/browser/page-memory.ts');
const { setKeepArticles } = await import('../../lib/browser/settings.ts');

answerArticles();

const { id } = fakeBrowser.runtime;
const own = { id, url: fakeBrowser.runtime.getURL('/compare.html') };
const content = { id, url: 'https://quay.example/ferry', frameId: 0, tab: { id: 7 } };

async function ask<T>(name: string, data: unknown = {}, sender: object = own): Promise<T> {
  const handler = handlers.get(name);
  if (!handler) throw new Error(`Nobody answers ${name}.`);
  return (await handler({ sender, data })) as T;
}

const list = () => ask<ReadArticle[]>('listArticles');
const page = (name: string) =>
  readPage({ url: `https://quay.example/${name}`, address: `https://quay.example/${name}`, title: name });
let incognito: boolean | undefined = false;
vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ id: 7, incognito })) as never);

beforeEach(async () => {
  incognito = false;
  await setKeepArticles(true);
  await ask('forgetArticles');
});

test('off, nothing is kept; switched on, what is read from then on', async () => {
  await setKeepArticles(false);
  await keepArticle(7, page('before'));
  await setKeepArticles(true);
  await keepArticle(7, page('after'));
  expect((await list()).map(({ title }) => title)).toEqual(['after']);
});

test.each([true, undefined])(
  'of a private window, or one of which it is not known, nothing: %s',
  async (it) => {
    incognito = it;
    await keepArticle(7, page('private'));
    expect(await list()).toEqual([]);
  },
);

test('what was not read, or is about something else, is not kept', async () => {
  const { url, address } = page('other');
  for (const state of ['off', 'unrelated', 'failed'] as const)
    await keepArticle(7, emptySummary(state, url && address ? { url, address } : {}));
  expect(await list()).toEqual([]);
});

test('switched on over an open page: that page can be kept as well', async () => {
  await rememberPage(7, { summary: page('open'), address: page('open').address ?? '', at: 1 });
  await ask('keepArticle', { tabId: 7 });
  await ask('keepArticle', { tabId: 8 });
  expect((await list()).map(({ title }) => title)).toEqual(['open']);
});

test('forgotten by address, or all of them; what is no list of addresses forgets nothing', async () => {
  for (const name of ['one', 'two', 'three']) await keepArticle(7, page(name));
  await ask('forgetArticles', { addresses: ['https://quay.example/two'] });
  expect((await list()).map(({ title }) => title).sort()).toEqual(['one', 'three']);
  await ask('forgetArticles', { addresses: 'all' }).catch(() => undefined);
  await ask('forgetArticles', { addresses: [] });
  expect(await list()).toHaveLength(2);
  await ask('forgetArticles');
  expect(await list()).toEqual([]);
});

test.each(['listArticles', 'keepArticle', 'forgetArticles'])('%s: no page of the web may', async (name) => {
  await keepArticle(7, page('one'));
  await expect(ask(name, { tabId: 7 }, content)).rejects.toThrow('Only a page of the extension');
  expect(await list()).toHaveLength(1);
});
