import { expect, test, vi } from 'vitest';
import { areNotesSeated, notesSeat, takeNotesSeat } from '../../lib/browser/notes-seat.ts';

test('one part a document; who comes instead is given room', () => {
  const first = new AbortController();
  const leave = vi.fn(() => first.abort());
  expect(areNotesSeated(notesSeat)).toBe(false);
  expect(takeNotesSeat(leave, false, first.signal)).toBe(true);
  expect(areNotesSeated(notesSeat)).toBe(true);
  expect(takeNotesSeat(vi.fn(), false, new AbortController().signal)).toBe(false);
  const second = new AbortController();
  expect(takeNotesSeat(vi.fn(), true, second.signal)).toBe(true);
  expect(leave).toHaveBeenCalledOnce();
  expect(areNotesSeated(notesSeat)).toBe(true);
  second.abort();
  expect(areNotesSeated(notesSeat)).toBe(false);
});
