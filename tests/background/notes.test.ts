import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../lib/model/note.ts';
import type { NewNote, NoteAnswer } from '../../lib/model/note-messages.ts';

type Handler = (message: { sender: object; data: unknown }) => unknown;
const handlers = new Map<string, Handler>();

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/browser/messages.ts', () => ({
  onAsked: (name: string, handler: Handler) => void handlers.set(name, handler),
  tellReader: async () => undefined,
  tellOwnPages: async () => undefined,
}));

const { fakeBrowser } = await import('wxt/testing/fake-browser');
const { answerPageNotes } = await import('../../entrypoints/background/notes.ts');
const { answerNotebook } = await import('../../entrypoints/background/notebook.ts');
const { notesDesk } = await import('../../entrypoints/background/notes-desk.ts');

answerPageNotes();
answerNotebook();

const id = fakeBrowser.runtime.id;
const own = {
  id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
  origin: fakeBrowser.runtime.getURL('/').replace(/\/$/, ''),
};
const pageAt = (url: string, frameId = 0) => ({ id, url, frameId, tab: { id: 7 } });
const quay = pageAt('https://www.quay.example/ferries?utm_source=x#top');
const bank = pageAt('https://bank.example/');

async function ask<T>(name: string, sender: object, data: unknown = {}): Promise<T> {
  const handler = handlers.get(name);
  if (!handler) throw new Error(`Nobody answers ${name}.`);
  return (await handler({ sender, data })) as T;
}

let count = 0;
const fresh = (change: Partial<NewNote> = {}): NewNote => ({
  id: `note-${++count}`,
  created: '2025-05-17T08:00:00.000Z',
  title: 'Ferries',
  target: { quote: { exact: 'left the quay', prefix: '', suffix: '' }, position: { start: 0, end: 13 } },
  body: '',
  tags: [],
  colour: 'own',
  ...change,
});
const save = (note: unknown, sender: object = quay, canonical: unknown = null) =>
  ask<NoteAnswer>('saveNote', sender, { note, canonical });

beforeEach(async () => {
  const desk = await notesDesk();
  await desk?.notebook.removeMany({ query: {}, except: [] });
});

test('kept under the address the browser says, whatever the page says', async () => {
  const lies = { ...fresh(), address: 'https://bank.example/', url: 'https://bank.example/', version: 9 };
  const answer = await save(lies, quay, 'https://bank.example/');
  expect(answer).toMatchObject({
    ok: true,
    note: { address: 'https://quay.example/ferries', url: quay.url, outlet: 'quay.example', version: 1 },
  });
  expect(await save(fresh(), quay, '/ferries/long-form')).toMatchObject({
    note: { address: 'https://quay.example/ferries/long-form' },
  });
});

test('asked twice it is one note; edited meanwhile, the edit stands', async () => {
  const note = fresh();
  await save(note);
  await ask('changeNote', quay, { id: note.id, version: 1, change: { body: 'edited' } });
  expect(await save(note)).toMatchObject({ ok: true, note: { body: 'edited', version: 2 } });
  const { notes } = await ask<{ notes: Note[] }>('notesOfPage', quay);
  expect(notes).toHaveLength(1);
});

test('what is no note is refused', async () => {
  expect(await save({ ...fresh(), colour: 'puce' })).toEqual({ ok: false, why: 'invalid' });
  expect(await save(null)).toEqual({ ok: false, why: 'invalid' });
});

test('notes of another page are not there for a page', async () => {
  const note = fresh();
  await save(note);
  const gone = { ok: false, why: 'gone' };
  expect(await save(note, bank)).toEqual(gone);
  expect(await ask('changeNote', bank, { id: note.id, version: 1, change: { body: 'x' } })).toEqual(gone);
  expect(await ask('removeNote', bank, { id: note.id })).toEqual(gone);
  expect(await ask('unremoveNote', bank, { id: note.id })).toEqual(gone);
  expect((await ask<{ notes: Note[] }>('notesOfPage', bank)).notes).toEqual([]);
  await ask('anchorsSeen', bank, { seen: [{ id: note.id, state: 'orphan', changes: [] }], canonical: null });
  expect((await ask<{ notes: Note[] }>('notesOfPage', quay)).notes[0]?.state).toBe('anchored');
});

test('drafts belong to their page, too', async () => {
  await ask('keepDraft', quay, { note: 'draft-1', body: 'typed', canonical: null });
  expect(await ask('readDraft', quay, { note: 'draft-1' })).toMatchObject({ body: 'typed' });
  expect(await ask('readDraft', bank, { note: 'draft-1' })).toBeNull();
  await ask('dropDraft', bank, { note: 'draft-1' });
  expect(await ask('readDraft', quay, { note: 'draft-1' })).toMatchObject({ body: 'typed' });
  await ask('dropDraft', quay, { note: 'draft-1' });
  expect(await ask('readDraft', quay, { note: 'draft-1' })).toBeNull();
});

const PAGES_OWN = [
  'pageHasNotes',
  'notesOfPage',
  'saveNote',
  'changeNote',
  'removeNote',
  'unremoveNote',
  'anchorsSeen',
  'keepDraft',
  'readDraft',
  'dropDraft',
];
const strangers: [string, object][] = [
  ['another extension', { ...quay, id: 'another' }],
  ['a frame of a page', pageAt(quay.url, 3)],
  ['a file', pageAt('file:///home.html')],
  ['nobody', {}],
];
test.each(strangers)('%s may ask nothing', async (_, sender) => {
  for (const name of handlers.keys()) await expect(ask(name, sender), name).rejects.toThrow(/Only a page/);
});

test('a page may ask nothing of what the extension’s own pages ask', async () => {
  for (const name of handlers.keys())
    if (!PAGES_OWN.includes(name)) await expect(ask(name, quay), name).rejects.toThrow(/Only a page/);
});

test('the extension’s own pages may edit every note', async () => {
  const note = fresh();
  await save(note);
  expect(await ask('changeNote', own, { id: note.id, version: 1, change: { tags: ['sea'] } })).toMatchObject({
    ok: true,
    note: { tags: ['sea'] },
  });
  expect(
    await ask('tagNotes', own, { choice: { ids: [note.id] }, add: ['wind'], remove: ['sea'] }),
  ).toMatchObject({
    done: { kind: 'tag', count: 1 },
  });
  expect(
    await ask('moveNotes', own, { choice: { ids: [note.id] }, url: 'javascript:alert(1)' }),
  ).toMatchObject({
    done: null,
    why: 'invalid',
  });
});
