import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnFact, OwnFactAnswer } from '../../lib/model/own-fact.ts';
import { ownFact } from '../reading/made-up-own-facts.ts';

type Handler = (message: { sender: object; data: unknown }) => unknown;
const handlers = new Map<string, Handler>();
const told: unknown[] = [];
const learn = vi.fn(async () => undefined);

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/browser/messages.ts', () => ({
  onAsked: (name: string, handler: Handler) => void handlers.set(name, handler),
  tellReader: async (...what: unknown[]) => void told.push(what),
  tellOwnPages: async (...what: unknown[]) => void told.push(what),
}));
vi.mock('../../lib/browser/page-memory.ts', () => ({ recallPages: async () => [[7, {}]] }));
vi.mock('../../entrypoints/background/engine.ts', async () => {
  const { Database } = await import('../../lib/store/database.ts');
  const database = new Database('background-own');
  return { database: async () => database, engine: async () => ({ learn }) };
});

const { fakeBrowser } = await import('wxt/testing/fake-browser');
const { answerOwnFacts } = await import('../../entrypoints/background/own-facts.ts');
answerOwnFacts();

const { id } = fakeBrowser.runtime;
const own = { id, origin: fakeBrowser.runtime.getURL('/').replace(/\/$/, '') };
const page = { id, url: 'https://quay.example/', frameId: 0, tab: { id: 7 } };
const ask = async <T>(name: string, sender: object, data?: unknown) =>
  (await handlers.get(name)?.({ sender, data })) as T;
const fact = ownFact('Norland released 390 sailors');

beforeEach(() => {
  told.length = 0;
  learn.mockClear();
});

test('kept for a page of ours; the engine learns it, and open pages are read again', async () => {
  expect(await ask<OwnFactAnswer>('writeOwnFacts', own, { put: [fact], remove: [] })).toEqual({});
  expect(await ask<OwnFact[]>('ownFacts', own)).toEqual([fact]);
  expect(learn).toHaveBeenCalledOnce();
  expect(told).toEqual([['ownFactsChanged'], [7, 'readAgain']]);
});

test('a content script is told nothing and writes nothing', async () => {
  await expect(ask('ownFacts', page)).rejects.toThrow('Only a page of the extension');
  await expect(ask('writeOwnFacts', page, { put: [], remove: [fact.id] })).rejects.toThrow();
  expect(await ask<OwnFact[]>('ownFacts', own)).toHaveLength(1);
});

test.each([undefined, null, {}, { put: [{ ...fact, id: 'prisoner-swap' }], remove: [] }, { put: [fact] }])(
  'what is no change is refused, and nobody is told: %#',
  async (data) => {
    expect(await ask<OwnFactAnswer>('writeOwnFacts', own, data)).toEqual({ why: 'invalid' });
    expect([told, learn.mock.calls]).toEqual([[], []]);
  },
);
