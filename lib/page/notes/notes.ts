/** Notes in one page's life: load, lay, paint, write; nothing left when it ends. */

import type { NoteColour } from '../../model/note.ts';
import type { AnchorSeen } from '../../model/note-messages.ts';
import type { Editing } from '../../model/note-views.ts';
import { newId } from '../../text/uuid.ts';
import { isOurHost } from '../card-host.ts';
import { askRegistry, bySize, covers, isPlainClick } from '../hit-test.ts';
import { watchAddress, watchLeaving } from '../navigation.ts';
import { bringIntoView } from '../place.ts';
import { type BookPorts, createBook } from './book.ts';
import type { Marks } from './card-content.ts';
import { createCards } from './cards.ts';
import { type Described, describe } from './describe.ts';
import type { LaidNote } from './lay.ts';
import { createLaying } from './laying.ts';
import { COLOURS, createNotePainter, noteName } from './paint.ts';
import { selectedRange, watchSelection } from './selection.ts';
import { createNoteShowing, type NoteDrawing } from './showing.ts';
import { textsOf } from './texts.ts';

/** What the notes need of the extension around them. */
export interface NotesPorts extends BookPorts, NoteDrawing {
  /** Absent on a page that is not read. */
  marks: Marks | null;
  seen(seen: AnchorSeen[]): Promise<void>;
  /** Whether the toolbar may open by itself. */
  hasToolbar(): boolean;
  setToolbarOff(): void;
  isAlive(): boolean;
  ended(): void;
}

export type { Marks } from './card-content.ts';

/** The notes part of a page. */
export interface PageNotes {
  /** Loads the notes anew where these addresses hold the page's; empty: any. */
  changed(addresses: readonly string[]): void;
  show(id: string): void;
  noteSelection(write: boolean): void;
  /** Whether a click there is for a note. */
  isAt(x: number, y: number): boolean;
  close(): void;
  leave(): void;
}

/** Starts the notes of a window's document. */
export function startNotes(view: Window, ports: NotesPorts): PageNotes {
  const { document } = view;
  const life = new AbortController();
  const { signal } = life;
  const painter = createNotePainter(signal);
  let lastColour: NoteColour = 'important';

  signal.addEventListener('abort', ports.ended, { once: true });
  const leave = (): void => life.abort();
  const guarded =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      if (ports.isAlive()) act(...args);
      else leave();
    };
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      view.setTimeout(resolve, milliseconds);
    });
  const book = createBook(ports, () => cards.refresh(), wait);
  const laying = createLaying(
    view,
    {
      book,
      painter,
      seen: (seen) => void ports.seen(seen).catch(() => undefined),
      moved: () => cards.refresh(),
      guarded,
    },
    signal,
  );
  const { laid } = laying;
  const showing = createNoteShowing(view, ports, (what) => cards.closed(what), signal);
  const cards = createCards(view, {
    book,
    showing,
    marks: ports.marks,
    laid,
    lost: () =>
      laying.isSettled()
        ? book.notes().filter(({ id, target }) => target && laid.get(id)?.state === 'orphan')
        : [],
    setOpen: painter.setOpen,
    relay: () => void laying.lay(),
    save: (described, what) => void save(described, what),
    colour: () => lastColour,
    useColour(colour) {
      lastColour = colour;
    },
    toolbarOff: ports.setToolbarOff,
  });

  async function load(): Promise<void> {
    try {
      await book.load();
    } catch {
      // The background answers again at the next change; what is painted stays.
      return;
    }
    if (!signal.aborted) await laying.lay();
  }

  async function save(described: Described, what: Editing): Promise<void> {
    const { target, span, title } = described;
    const here = span && what === 'fact' ? (ports.marks?.claimsOver(span.start, span.end)[0] ?? null) : null;
    const note = {
      id: newId(),
      created: new Date().toISOString(),
      title,
      target,
      body: '',
      tags: [],
      colour: lastColour,
      ...(here ? { fact: here.id, event: here.event } : {}),
    };
    view.getSelection()?.removeAllRanges();
    const saved = book.save(note);
    await laying.lay();
    if (what) cards.write(note.id, here ? null : what);
    await saved;
  }

  function noteSelection(write: boolean): void {
    const range = selectedRange(view);
    if (!range) {
      showing.focus();
      return;
    }
    const described = describe(range, textsOf(document), document);
    if (described) void save(described, write ? 'body' : null);
  }

  const find = (x: number, y: number): LaidNote[] => {
    const all = [...laid.values()].filter(({ ranges }) => ranges.length > 0);
    if (all.length === 0) return [];
    const names = COLOURS.map((colour) => noteName(colour));
    const told = askRegistry(all, names, x, y);
    return (told ?? all.filter((note) => covers(document, note, x, y))).sort(bySize);
  };

  view.addEventListener(
    'click',
    guarded((event: MouseEvent) => {
      if (isOurHost(event.target) || !isPlainClick(event, view.getSelection())) return;
      const { clientX, clientY } = event;
      const spot = find(clientX, clientY);
      if (spot.length > 0) cards.show(spot, { x: clientX, y: clientY });
      else if (showing.open() === 'card') showing.close();
    }),
    { signal, passive: true, capture: true },
  );
  watchSelection(
    view,
    isOurHost,
    {
      onSelect: guarded((range: Range) => {
        if (!ports.hasToolbar()) return;
        const described = describe(range, textsOf(document), document);
        if (described) cards.offer(described, new StaticRange(range));
        else showing.close();
      }),
      onGone: () => {
        if (showing.open() === 'toolbar') showing.close();
      },
    },
    signal,
  );
  watchAddress(
    view,
    guarded(() => {
      showing.close();
      laying.restart();
      void load();
    }),
    signal,
  );
  watchLeaving(
    view,
    () => showing.close(),
    guarded(() => void load()),
    signal,
  );
  void load();

  return {
    changed: guarded((addresses: readonly string[]) => {
      if (addresses.length === 0 || addresses.includes(book.address())) void load();
    }),
    show: guarded((id: string) => {
      void (async () => {
        if (!book.note(id)) await load();
        const note = laid.get(id);
        if (note && note.ranges.length > 0) bringIntoView({ ranges: note.ranges }, view);
        cards.showNote(id);
      })();
    }),
    noteSelection: guarded(noteSelection),
    isAt: (x, y) => find(x, y).length > 0,
    close: () => showing.close(),
    leave,
  };
}
