import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { Trouble } from '../../../lib/model/note-views.ts';
import { createTyping } from '../../../lib/page/notes/typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(trouble: Trouble | null = null) {
  const drafts = new Map<string, string>();
  const book = {
    note: (id: string) => ({ id, body: 'before' }) as Note,
    draft: (id: string) => drafts.get(id) ?? null,
    write: vi.fn((id: string, body: string) => void drafts.set(id, body)),
    change: vi.fn(async () => undefined),
    forget: vi.fn((id: string) => void drafts.delete(id)),
    trouble: () => trouble,
  };
  const view = {
    setTimeout: (act: () => void, wait: number) => Number(setTimeout(act, wait)),
    clearTimeout: (timer: number) => clearTimeout(timer),
  } as unknown as Window;
  return { book, typing: createTyping(view, book) };
}

test('kept once the keys rest, not with each of them', () => {
  const { book, typing } = setUp();
  typing.type('a', 'w');
  typing.type('a', 'wo');
  expect(book.write).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(book.write.mock.calls).toEqual([['a', 'wo']]);
});

test('saved at the end, what was typed last included', () => {
  const { book, typing } = setUp();
  typing.type('a', 'words');
  typing.finish('a', false);
  expect(book.change).toHaveBeenCalledWith('a', { body: 'words' });
});

test('nothing typed, nothing saved; typed back, the draft is dropped', () => {
  const { book, typing } = setUp();
  typing.finish('a', true);
  typing.type('a', 'before');
  typing.finish('a', false);
  expect(book.change).not.toHaveBeenCalled();
  expect(book.forget).toHaveBeenCalledWith('a');
});

test('over what somebody else wrote only when asked', () => {
  const { book, typing } = setUp('stale');
  typing.type('a', 'mine');
  typing.finish('a', false);
  expect(book.change).not.toHaveBeenCalled();
  typing.finish('a', true);
  expect(book.change).toHaveBeenCalledWith('a', { body: 'mine' });
});
