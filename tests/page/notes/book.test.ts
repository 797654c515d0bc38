import { expect, test, vi } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { NoteAnswer } from '../../../lib/model/note-messages.ts';
import { type BookPorts, createBook } from '../../../lib/page/notes/book.ts';

const at = '2025-05-17T08:00:00.000Z';
const fresh = { id: 'a', created: at, title: 'T', target: null, body: '', tags: [], colour: 'own' as const };
const stored = (change: Partial<Note> = {}): Note => ({
  ...fresh,
  modified: at,
  address: 'https://quay.example/',
  url: 'https://quay.example/',
  state: 'anchored',
  version: 1,
  ...change,
});
const ok = (note: Note): Promise<NoteAnswer> => Promise.resolve({ ok: true, note });

function openBook(change: Partial<BookPorts> = {}) {
  const ports: BookPorts = {
    notesOfPage: async () => ({ address: 'https://quay.example/', notes: [], drafts: [] }),
    save: vi.fn(() => ok(stored())),
    change: vi.fn((_id, version, { body = '' }) => ok(stored({ version: version + 1, body }))),
    remove: vi.fn(() => ok(stored({ version: 2, deleted: at }))),
    unremove: vi.fn(() => ok(stored({ version: 3 }))),
    keepDraft: vi.fn(async () => undefined),
    dropDraft: vi.fn(async () => undefined),
    ...change,
  };
  const waited: number[] = [];
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  return { book: createBook(ports, () => undefined, wait), ports, waited };
}

test('a save that nobody answered is repeated until it is', async () => {
  const save = vi
    .fn<BookPorts['save']>()
    .mockRejectedValueOnce(new Error('channel closed'))
    .mockRejectedValueOnce(new Error('no receiving end'))
    .mockImplementation(() => ok(stored()));
  const { book, waited } = openBook({ save });
  await book.save(fresh);
  expect(save).toHaveBeenCalledTimes(3);
  expect(new Set(save.mock.calls.map(([note]) => note.id))).toEqual(new Set(['a']));
  expect(waited.length).toBe(2);
  expect(book.trouble('a')).toBeNull();
});

test('what cannot be saved stays and says so', async () => {
  const { book } = openBook({ save: () => Promise.reject(new Error('gone')) });
  await book.save(fresh);
  expect(book.note('a')).toBeDefined();
  expect(book.trouble('a')).toBe('no-answer');
  await book.load();
  expect(book.note('a')).toBeDefined();
});

test('edits follow one another, each from the version before', async () => {
  const { book, ports } = openBook();
  void book.save(fresh);
  void book.change('a', { body: 'one' });
  await book.change('a', { body: 'two' });
  expect(vi.mocked(ports.change).mock.calls.map(([, version]) => version)).toEqual([1, 2]);
  expect(book.note('a')?.body).toBe('two');
});

test('what is typed is a draft until it is saved', async () => {
  const { book, ports } = openBook();
  await book.save(fresh);
  book.write('a', 'words');
  expect(ports.keepDraft).toHaveBeenCalledWith('a', 'words');
  await book.load();
  expect(book.draft('a')).toBe('words');
  expect(ports.dropDraft).not.toHaveBeenCalled();
});

test('a saved draft is dropped', async () => {
  const { book, ports } = openBook();
  await book.save(fresh);
  book.write('a', 'words');
  await book.change('a', { body: 'words' });
  expect(book.draft('a')).toBeNull();
  expect(ports.dropDraft).toHaveBeenCalledWith('a');
});

test('a stale edit keeps the draft and shows what stands', async () => {
  const now = stored({ version: 7, body: 'theirs' });
  const { book } = openBook({ change: async () => ({ ok: false, why: 'stale', note: now }) });
  await book.save(fresh);
  book.write('a', 'mine');
  await book.change('a', { body: 'mine' });
  expect(book.note('a')).toEqual(now);
  expect(book.trouble('a')).toBe('stale');
  expect(book.draft('a')).toBe('mine');
});

test('in the bin and back', async () => {
  const { book } = openBook();
  await book.save(fresh);
  await book.remove('a');
  expect(book.notes()).toEqual([]);
  await book.unremove('a');
  expect(book.notes().map(({ id }) => id)).toEqual(['a']);
});
