// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NotePartView, ToolbarView } from '../../../lib/model/note-views.ts';
import { createNoteShowing, type NoteShowing } from '../../../lib/page/notes/showing.ts';
import { FORGED, PRESS } from './made-up-notes.ts';

let end: AbortController;
let showing: NoteShowing;
const closed = vi.fn();
const drawn: string[] = [];

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  document.body.innerHTML = '<a href="/">link</a>';
  end = new AbortController();
  closed.mockClear();
  drawn.length = 0;
  const drawing = {
    drawToolbar: (_: HTMLElement, view: ToolbarView | null) =>
      void drawn.push(view ? 'toolbar' : 'no toolbar'),
    drawCard: (_: HTMLElement, view: NotePartView | null) => void drawn.push(view ? 'card' : 'no card'),
    describeToolbar: () => '',
    describeCard: () => '',
    css: '',
  };
  showing = createNoteShowing(window, drawing, closed, end.signal);
});
afterEach(() => end.abort());

const NOWHERE = { ranges: [] };
const toolbar = {} as ToolbarView;
const card = {} as NotePartView;

test('one of them at most, and nothing on the page while none is open', () => {
  expect(document.querySelector('[popover]')).toBeNull();
  showing.toolbar(NOWHERE, toolbar);
  expect(showing.open()).toBe('toolbar');
  showing.card(NOWHERE, null, card, false);
  expect(document.querySelectorAll('[popover]')).toHaveLength(1);
  expect(closed.mock.calls).toEqual([['toolbar']]);
  showing.close();
  expect(document.querySelector('[popover]')).toBeNull();
  expect(drawn).toEqual(['toolbar', 'no toolbar', 'card', 'no card']);
});

test('what the page presses is not meant, nor anything while nothing is open', () => {
  expect(showing.isMeant(PRESS)).toBe(false);
  showing.card(NOWHERE, null, card, false);
  expect(showing.isMeant(PRESS)).toBe(true);
  expect(showing.isMeant(FORGED)).toBe(false);
  expect(showing.isMeant(undefined)).toBe(true);
});

test('gone at the end of the page part', () => {
  showing.card(NOWHERE, null, card, false);
  end.abort();
  expect(document.querySelector('[popover]')).toBeNull();
  expect(closed).toHaveBeenCalledWith('card');
});
