import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Suggestion, Where } from '../../lib/browser/address-bar.ts';
import type { Note } from '../../lib/model/note.ts';
import { madeUpRecord } from '../store/made-up-record.ts';

let suggest: (typed: string) => Promise<Suggestion[]>;
let choose: (content: string, where: Where) => Promise<unknown>;
const opened = vi.fn(async (_: object) => ({}));
const openNote = vi.fn(async (_: Note) => true);
const language = vi.hoisted(() => ({ now: 'en' }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `ext:/${path}` },
    tabs: { update: (change: object) => opened({ here: true, ...change }), create: opened },
  },
}));
vi.mock('../../lib/browser/address-bar.ts', () => ({
  answerAddressBar: (find: typeof suggest, chosen: typeof choose) => {
    [suggest, choose] = [find, chosen];
  },
}));
vi.mock('../../lib/browser/ui-language.ts', () => ({ spokenLanguage: async () => language.now }));
vi.mock('../../entrypoints/background/engine.ts', () => ({
  engine: async () => ({ record: madeUpRecord('2025-01-01.1') }),
}));
const notes = [
  { id: 'n1', body: 'Ask about the ferry', title: 'Ferries', target: { quote: { exact: 'left at noon' } } },
] as unknown as Note[];
vi.mock('../../entrypoints/background/notes-desk.ts', () => ({
  notesDesk: async () => ({
    notebook: {
      list: async ({ text }: { text: string }) => ({ notes: text.includes('ferry') ? notes : [] }),
      get: async (id: string) => notes.find((note) => note.id === id) ?? null,
    },
  }),
}));
vi.mock('../../entrypoints/background/note-places.ts', () => ({ openNote }));

const { followAddressBar } = await import('../../entrypoints/background/address-bar.ts');
followAddressBar();
beforeEach(() => {
  vi.clearAllMocks();
  language.now = 'en';
});

const facts = madeUpRecord('2025-01-01.1').facts;
const fact = facts[0];
if (!fact) throw new Error('The made-up record has a fact.');

test('facts by every word that is typed, whatever its case', async () => {
  const words = fact.statement.en.split(' ').slice(0, 2).join(' ').toUpperCase();
  const found = await suggest(words);
  expect(found[0]).toEqual({ content: `fact:${fact.id}`, description: fact.statement.en });
  expect(await suggest(`${words} zeppelin`)).toEqual([]);
  expect(await suggest('  ')).toEqual([]);
});

test('notes after facts, with what they say and where', async () => {
  const found = await suggest('ferry');
  expect(found.at(-1)).toEqual({
    content: 'note:n1',
    description: 'Ask about the ferry – left at noon – Ferries',
  });
});

test.each([
  [`fact:${fact.id}`, 'currentTab', { here: true, url: `ext://record.html#fact=${fact.id}` }],
  [
    'two words & more',
    'newForegroundTab',
    { url: 'ext://record.html#q=two%20words%20%26%20more', active: true },
  ],
  ['noon', 'newBackgroundTab', { url: 'ext://record.html#q=noon', active: false }],
] as const)('%s, %s', async (content, where, expected) => {
  await choose(content, where);
  expect(opened).toHaveBeenCalledWith(expected);
});

test('a note is gone to at its passage; one that is gone opens nothing', async () => {
  await choose('note:n1', 'currentTab');
  expect(openNote).toHaveBeenCalledWith(notes[0]);
  await choose('note:n2', 'currentTab');
  expect(openNote).toHaveBeenCalledTimes(1);
  expect(opened).not.toHaveBeenCalled();
});
