// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteCardView, NotePartView, ToolbarView } from '../../../lib/model/note-views.ts';
import { type PageNotes, startNotes } from '../../../lib/page/notes/notes.ts';
import { noteName } from '../../../lib/page/notes/paint.ts';
import { PASSAGES, rangeOver, setPage, stubPlatform } from './live.ts';
import { FORGED, madeUpBackground, noteOn, PRESS } from './made-up-notes.ts';

let highlights: Map<string, Highlight>;
let toolbar: ToolbarView | null;
let card: NotePartView | null;
let notes: PageNotes | null;
let ended: number;
let alive: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  highlights = stubPlatform();
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  setPage(PASSAGES);
  getSelection()?.removeAllRanges();
  [toolbar, card, notes, ended, alive] = [null, null, null, 0, true];
});
afterEach(() => {
  notes?.leave();
  vi.useRealTimers();
});

async function start(background = madeUpBackground(), hasToolbar = true) {
  notes = startNotes(window, {
    ...background.ports,
    marks: null,
    drawToolbar: (_, view) => {
      toolbar = view;
    },
    drawCard: (_, view) => {
      card = view;
    },
    describeToolbar: () => '',
    describeCard: () => '',
    css: '',
    seen: async () => undefined,
    hasToolbar: () => hasToolbar,
    setToolbarOff: () => undefined,
    isAlive: () => alive,
    ended: () => void ended++,
  });
  await vi.advanceTimersByTimeAsync(10);
  return background;
}

async function select(first: string, last = first): Promise<void> {
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(rangeOver(first, last));
  document.dispatchEvent(new Event('selectionchange'));
  await vi.advanceTimersByTimeAsync(400);
}

const shown = () => (card?.kind === 'note' ? card : null) as NoteCardView | null;

test('a selection made before the notes part was there is offered its toolbar', async () => {
  getSelection()?.addRange(rangeOver('with ', ' aboard, and the crew'));
  await start();
  await vi.advanceTimersByTimeAsync(400);
  expect(toolbar).not.toBeNull();
});

test('a selection, a colour: saved with its passage, painted, and the toolbar is gone', async () => {
  const { ports } = await start();
  await select('with ', ' aboard, and the crew');
  expect(toolbar).not.toBeNull();
  toolbar?.onColour('doubt', PRESS);
  await vi.advanceTimersByTimeAsync(10);
  expect(ports.save.mock.calls[0]?.[0]).toMatchObject({
    colour: 'doubt',
    title: 'Ferries after the storm',
    target: { quote: { exact: 'with 1,000 passengers aboard, and the crew' } },
  });
  expect(highlights.has(noteName('doubt'))).toBe(true);
  expect(toolbar).toBeNull();
});

test('what the page presses does nothing', async () => {
  const { ports } = await start();
  await select('By noon the wind');
  toolbar?.onColour('doubt', FORGED);
  await vi.advanceTimersByTimeAsync(10);
  expect(ports.save).not.toHaveBeenCalled();
});

test('switched off, no toolbar; menu and key still make a note and open its field', async () => {
  const { ports } = await start(madeUpBackground(), false);
  await select('By noon the wind');
  expect(toolbar).toBeNull();
  notes?.noteSelection(true);
  await vi.advanceTimersByTimeAsync(10);
  expect(ports.save).toHaveBeenCalledOnce();
  expect(shown()?.editing).toBe('body');
});

test('what is typed is saved when the card closes, and tags without a press', async () => {
  const { ports, notes: kept } = await start(madeUpBackground([noteOn('a', '1,000 passengers')]));
  notes?.show('a');
  await vi.advanceTimersByTimeAsync(10);
  shown()?.onTags(['sea']);
  shown()?.onEdit('body');
  shown()?.onDraft('counted twice');
  await vi.advanceTimersByTimeAsync(400);
  expect(ports.keepDraft).toHaveBeenCalledWith('a', 'counted twice');
  shown()?.onClose();
  await vi.advanceTimersByTimeAsync(10);
  expect(kept.get('a')).toMatchObject({ body: 'counted twice', tags: ['sea'] });
  expect(ports.dropDraft).toHaveBeenCalledWith('a');
  expect(card).toBeNull();
});

test('a deleted note can be brought back by the card it was deleted from', async () => {
  const background = await start(madeUpBackground([noteOn('a', '1,000 passengers')]));
  notes?.show('a');
  await vi.advanceTimersByTimeAsync(10);
  shown()?.onRemove(PRESS);
  await vi.advanceTimersByTimeAsync(10);
  notes?.changed([]);
  await vi.advanceTimersByTimeAsync(10);
  expect(shown()?.removed).toBe(true);
  expect(highlights.size).toBe(0);
  shown()?.onUnremove(PRESS);
  await vi.advanceTimersByTimeAsync(10);
  expect(background.notes.get('a')?.deleted).toBeUndefined();
  expect(highlights.has(noteName('important'))).toBe(true);
});

test('a lost note is attached to what is selected', async () => {
  const lost = noteOn('a', 'the queue reached as far as the old customs house');
  setPage(PASSAGES.filter((_, i) => i !== 1));
  const { ports } = await start(madeUpBackground([lost]));
  await vi.advanceTimersByTimeAsync(3_000);
  await select('By noon the wind');
  expect(toolbar?.lost).toBe(1);
  toolbar?.onLost(PRESS);
  if (card?.kind === 'lost') card.onAttach('a', PRESS);
  await vi.advanceTimersByTimeAsync(10);
  expect(ports.change.mock.calls[0]?.[2]).toMatchObject({
    target: { quote: { exact: 'By noon the wind' } },
  });
});

test('when the extension has gone, everything of it goes', async () => {
  await start(madeUpBackground([noteOn('a', '1,000 passengers')]));
  alive = false;
  notes?.noteSelection(false);
  expect(highlights.size).toBe(0);
  expect(ended).toBe(1);
  expect(document.querySelector('[popover]')).toBeNull();
});
