// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import { describe as describeSelection } from '../../../lib/page/notes/describe.ts';
import { type LaidNote, layNotes, notesOver } from '../../../lib/page/notes/lay.ts';
import { textsOf } from '../../../lib/page/notes/texts.ts';
import { PASSAGES, rangeOver, setPage, stubPlatform } from './live.ts';

beforeEach(() => {
  stubPlatform();
  setPage(PASSAGES);
});

function noteOn(id: string, first: string, last = first): Note {
  const target = describeSelection(rangeOver(first, last), textsOf(document), document)?.target ?? null;
  const created = '2025-05-17T08:00:00.000Z';
  return {
    id,
    created,
    modified: created,
    address: 'https://quay.example/ferries',
    url: 'https://quay.example/ferries',
    title: '',
    target,
    body: '',
    tags: [],
    colour: 'important',
    state: 'anchored',
    version: 1,
  };
}

async function lay(notes: Note[]): Promise<Map<string, LaidNote>> {
  const laid = new Map<string, LaidNote>();
  const idle = { now: () => 0, pause: async () => undefined };
  const batch = (some: LaidNote[]) => {
    for (const note of some) laid.set(note.id, note);
  };
  await layNotes(notes, textsOf(document), idle, batch, new AbortController().signal);
  return laid;
}

const LONG = ['with ', ' aboard, and the crew counted them'] as const;

test('where it was', async () => {
  const laid = await lay([noteOn('a', ...LONG), noteOn('b', 'keeps its lamps lit')]);
  expect(laid.get('a')).toMatchObject({ state: 'anchored', inArticle: true, changes: [] });
  expect(laid.get('a')?.ranges.length).toBeGreaterThan(1);
  expect(laid.get('b')).toMatchObject({ state: 'anchored', inArticle: false });
});

test('changed, with what changed; and gone', async () => {
  const notes = [noteOn('a', ...LONG), noteOn('b', 'the queue reached as far as the old customs house')];
  setPage(PASSAGES.map((passage) => passage.replace('1,000', '390')).filter((_, i) => i !== 1));
  const laid = await lay(notes);
  expect(laid.get('a')).toMatchObject({ state: 'changed', changes: [{ was: '1,000', now: '390' }] });
  expect(laid.get('b')).toMatchObject({ state: 'orphan', ranges: [] });
});

test('a passage that left the article is found where it went', async () => {
  const note = noteOn('a', 'the second ferry crossed in less than two hours');
  setPage(PASSAGES.slice(0, 2));
  document.querySelector('footer')?.insertAdjacentHTML('beforeend', `<p>${PASSAGES[2]}</p>`);
  expect((await lay([note])).get('a')).toMatchObject({ state: 'anchored', inArticle: false });
});

test('several on one place, the shortest first', async () => {
  const laid = await lay([
    noteOn('long', ...LONG),
    noteOn('short', '1,000 passengers'),
    noteOn('else', 'By noon'),
  ]);
  const { start = 0, end = 0 } = laid.get('short') ?? {};
  expect(notesOver(laid.values(), start, end).map(({ id }) => id)).toEqual(['short', 'long']);
});
