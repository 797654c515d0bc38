import { effect } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { ROWS_AT_ONCE, Rows } from '../../../components/notebook/rows.ts';
import type { Note } from '../../../lib/model/note.ts';
import type { NoteList, NoteQuery, NoteWindow } from '../../../lib/model/note-messages.ts';
import { madeUpNote } from '../../store/notes/made-up-notes.ts';

const TOTAL = 130;
const all = Array.from({ length: TOTAL }, (_, n) => madeUpNote(n));
const answer = ({ from, count }: NoteWindow): NoteList => ({
  total: TOTAL,
  from,
  notes: all.slice(from, from + count),
});
const listed = () => vi.fn(async (_: NoteQuery, window: NoteWindow) => answer(window));

test('only what comes into view is asked for, once', async () => {
  const list = listed();
  const rows = new Rows(list);
  expect(rows.total).toBeNull();
  await rows.ask({}, true);
  expect(rows.total).toBe(TOTAL);
  expect(rows.at(3)?.id).toBe(all[3]?.id);
  expect(rows.at(ROWS_AT_ONCE)).toBeUndefined();
  rows.need(ROWS_AT_ONCE - 2, ROWS_AT_ONCE + 4);
  rows.need(ROWS_AT_ONCE - 1, ROWS_AT_ONCE + 5);
  await vi.waitFor(() => expect(rows.at(ROWS_AT_ONCE)?.id).toBe(all[ROWS_AT_ONCE]?.id));
  expect(list).toHaveBeenCalledTimes(2);
  expect(rows.placeOf(all[ROWS_AT_ONCE + 1]?.id ?? '')).toBe(ROWS_AT_ONCE + 1);
});

test('whoever draws of the rows is told when they come', async () => {
  const rows = new Rows(listed());
  const seen: (number | null)[] = [];
  const stop = effect(() => void seen.push(rows.total));
  await rows.ask({}, true);
  stop();
  expect(seen).toEqual([null, TOTAL]);
});

test('an answer to a question that is no longer asked is not shown', async () => {
  const waiting: ((list: NoteList) => void)[] = [];
  const rows = new Rows(() => new Promise((resolve) => waiting.push(resolve)));
  const first = rows.ask({ text: 'f' }, true);
  const second = rows.ask({ text: 'fe' }, true);
  waiting[1]?.({ total: 1, from: 0, notes: [all[7] as Note] });
  await second;
  waiting[0]?.({ total: 2, from: 0, notes: [all[1] as Note, all[2] as Note] });
  await first;
  expect(rows.total).toBe(1);
  expect(rows.at(0)?.id).toBe(all[7]?.id);
});

test('what could not be fetched is asked for again', async () => {
  const list = vi.fn().mockRejectedValueOnce(new Error('The worker was killed.'));
  list.mockImplementation(async (_: NoteQuery, window: NoteWindow) => answer(window));
  const rows = new Rows(list);
  await rows.ask({}, true);
  expect(rows.total).toBeNull();
  rows.need(0, 5);
  await vi.waitFor(() => expect(rows.total).toBe(TOTAL));
});
