// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { NoteCardView, NotePartView, ToolbarView } from '../../../lib/model/note-views.ts';
import { createBook } from '../../../lib/page/notes/book.ts';
import { createCards } from '../../../lib/page/notes/cards.ts';
import type { LaidNote } from '../../../lib/page/notes/lay.ts';
import type { NoteShowing } from '../../../lib/page/notes/showing.ts';
import { PASSAGES, setPage, stubPlatform } from './live.ts';
import { madeUpBackground, noteOn, PRESS } from './made-up-notes.ts';

beforeEach(() => {
  stubPlatform();
  setPage(PASSAGES);
});

async function setUp() {
  const kept = [
    noteOn('long', 'with ', ' aboard'),
    noteOn('short', '1,000 passengers', undefined, { body: 'n' }),
  ];
  const background = madeUpBackground(kept);
  const book = createBook(
    background.ports,
    () => undefined,
    async () => undefined,
  );
  await book.load();
  const lie = (id: string, start: number, end: number): [string, LaidNote] => [
    id,
    {
      id,
      start,
      end,
      inArticle: true,
      state: 'anchored',
      changes: [],
      ranges: [{} as StaticRange],
      colour: 'own',
    },
  ];
  const laid = new Map([lie('long', 0, 50), lie('short', 5, 20)]);
  let view: NotePartView | null = null;
  let bar: ToolbarView | null = null;
  const showing: NoteShowing = {
    toolbar: (_, shown) => {
      bar = shown;
    },
    card: (_place, _point, shown) => {
      view = shown;
    },
    redraw: (shown) => {
      view = shown;
    },
    close: () => {
      if (view) cards.closed('card');
      view = null;
      bar = null;
    },
    open: () => (view ? 'card' : bar ? 'toolbar' : null),
    focus: () => undefined,
    isOurs: () => false,
    isMeant: (event) => event === undefined || event.isTrusted,
    openField: () => ({ focus: () => undefined }),
  };
  const saved = vi.fn();
  const cards = createCards(window, {
    book,
    showing,
    marks: null,
    laid,
    lost: () => [],
    setOpen: () => undefined,
    relay: () => undefined,
    save: saved,
    colour: () => 'important',
    useColour: () => undefined,
    toolbarOff: () => undefined,
  });
  return { cards, book, background, saved, card: () => view as NoteCardView | null, bar: () => bar };
}

test('notes over one another are reached one by one', async () => {
  const { cards, card } = await setUp();
  cards.showNote('short');
  expect(card()?.spot.map(({ note }) => note.id)).toEqual(['short', 'long']);
  card()?.onPick(1);
  expect(card()?.current).toBe(1);
  expect(card()?.editing).toBeNull();
});

test('a note with a draft opens where its writer left it', async () => {
  const { cards, book, card } = await setUp();
  book.write('short', 'not yet saved');
  cards.showNote('short');
  expect(card()?.editing).toBe('body');
  expect(card()?.spot[0]?.draft).toBe('not yet saved');
});

test('to go on to another note saves what was typed', async () => {
  const { cards, background, card } = await setUp();
  cards.showNote('short');
  card()?.onEdit('body');
  card()?.onDraft('typed');
  card()?.onPick(1);
  await vi.waitFor(() => expect(background.notes.get('short')?.body).toBe('typed'));
});

test('the toolbar saves what was selected, and what is to be written first', async () => {
  const { cards, saved, bar } = await setUp();
  const note = noteOn('x', 'By noon');
  if (!note.target) throw new Error('The note has a target.');
  const described = { target: note.target, span: null, title: 'T' };
  cards.offer(described, {} as StaticRange);
  bar()?.onWrite('tags', PRESS);
  expect(saved).toHaveBeenCalledWith(described, 'tags');
});
