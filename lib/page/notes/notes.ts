/** Notes in one page's life: load, lay, paint, write; nothing left when it ends. */

import type { NoteColour } from '../../model/note.ts';
import type { AnchorSeen } from '../../model/note-messages.ts';
import { newId } from '../../text/uuid.ts';
import { isOurHost } from '../card-host.ts';
import { askRegistry, bySize, covers, isPlainClick } from '../hit-test.ts';
import { watchText } from '../late-text.ts';
import { watchAddress, watchLeaving } from '../navigation.ts';
import { bringIntoView } from '../place.ts';
import { type BookPorts, createBook } from './book.ts';
import { createCards } from './cards.ts';
import { type Described, describe } from './describe.ts';
import { type LaidNote, layNotes } from './lay.ts';
import { COLOURS, createNotePainter, noteName } from './paint.ts';
import { selectedRange, watchSelection } from './selection.ts';
import { createNoteShowing, type NoteDrawing } from './showing.ts';
import { type PageTexts, textsOf } from './texts.ts';
import type { ClaimRef, FactRef } from './views.ts';

/** What the marks of the record tell the notes; absent on a page that is not read. */
export interface Marks {
  facts(): FactRef[];
  claimsOver(start: number, end: number): ClaimRef[];
  showClaim(claim: string): void;
  close(): void;
}

/** What the notes need of the extension around them. */
export interface NotesPorts extends BookPorts, NoteDrawing {
  marks: Marks | null;
  seen(seen: AnchorSeen[]): Promise<void>;
  /** Whether the toolbar may open by itself. */
  hasToolbar(): boolean;
  setToolbarOff(): void;
  isAlive(): boolean;
  ended(): void;
}

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

/** Quiet time after the page has loaded before a note may be called lost, in milliseconds. */
const SETTLE = 1_500;
/** A page that never comes to rest is believed after this many looks. */
const MOST_LOOKS = 12;

/** Starts the notes of a window's document. */
export function startNotes(view: Window, ports: NotesPorts): PageNotes {
  const { document } = view;
  const life = new AbortController();
  const { signal } = life;
  const painter = createNotePainter(signal);
  const laid = new Map<string, LaidNote>();
  const told = new Map<string, string>();
  let texts: PageTexts | null = null;
  let settled = false;
  let looks = 0;
  let timer = 0;
  let turn: AbortController | null = null;
  let watching: AbortController | null = null;
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
  const idle = {
    now: () => view.performance.now(),
    pause: () =>
      new Promise<void>((resolve) => {
        if (typeof view.requestIdleCallback === 'function')
          view.requestIdleCallback(() => resolve(), { timeout: 100 });
        else view.setTimeout(resolve, 0);
      }),
  };

  const book = createBook(ports, () => cards.refresh(), wait);
  const showing = createNoteShowing(view, ports, (what) => cards.closed(what), signal);
  const cards = createCards(view, {
    book,
    showing,
    marks: ports.marks,
    laid,
    lost: () =>
      settled ? book.notes().filter(({ id, target }) => target && laid.get(id)?.state === 'orphan') : [],
    setOpen: painter.setOpen,
    relay: () => void lay(),
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
    if (!signal.aborted) await lay();
  }

  /** Lays all notes anew; what was laid stays painted until its turn. */
  async function lay(): Promise<void> {
    turn?.abort();
    turn = new AbortController();
    const until = AbortSignal.any([turn.signal, signal]);
    const notes = book.notes();
    for (const id of [...laid.keys()]) if (!notes.some((note) => note.id === id)) laid.delete(id);
    if (notes.length === 0) {
      painter.paint([]);
      watching?.abort();
      watching = null;
      return;
    }
    texts = textsOf(document);
    await layNotes(
      notes,
      texts,
      idle,
      (batch) => {
        for (const note of batch) laid.set(note.id, note);
        painter.paint(laid.values());
      },
      until,
    );
    if (until.aborted) return;
    watch();
    report();
    cards.refresh();
    if (!settled) settleLater();
  }

  /** A passage is called gone only on a page that has loaded and then shown the same text for a while. */
  function settleLater(): void {
    view.clearTimeout(timer);
    if (document.readyState !== 'complete') {
      view.addEventListener('load', settleLater, { once: true, signal });
      return;
    }
    timer = view.setTimeout(
      guarded(() => {
        const now = textsOf(document);
        const same = texts?.article.page.text === now.article.page.text;
        settled = same || ++looks > MOST_LOOKS;
        if (!same) void lay();
        else {
          report();
          cards.refresh();
        }
      }),
      SETTLE,
    );
  }

  function report(): void {
    const seen: AnchorSeen[] = [];
    for (const { id, state, changes } of laid.values()) {
      if (state === 'orphan' && !settled) continue;
      const said = JSON.stringify([state, changes]);
      if (told.get(id) === said) continue;
      told.set(id, said);
      seen.push({ id, state, changes });
    }
    if (seen.length > 0) void ports.seen(seen).catch(() => undefined);
  }

  function watch(): void {
    if (watching) return;
    watching = new AbortController();
    watchText(
      view,
      guarded(() => {
        painter.mend();
        settled = false;
        void lay();
      }),
      AbortSignal.any([watching.signal, signal]),
    );
  }

  async function save(described: Described, what: Parameters<typeof cards.write>[1]): Promise<void> {
    const { target, span } = described;
    const here = span && what === 'fact' ? (ports.marks?.claimsOver(span.start, span.end)[0] ?? null) : null;
    const note = {
      id: newId(),
      created: new Date().toISOString(),
      title: (texts ?? textsOf(document)).title,
      target,
      body: '',
      tags: [],
      colour: lastColour,
      ...(here ? { fact: here.id, event: here.event } : {}),
    };
    view.getSelection()?.removeAllRanges();
    const saved = book.save(note);
    await lay();
    if (what) cards.write(note.id, here ? null : what);
    await saved;
  }

  function noteSelection(write: boolean): void {
    const range = selectedRange(view);
    if (!range) {
      showing.focus();
      return;
    }
    texts = textsOf(document);
    const described = describe(range, texts, document);
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
        texts = textsOf(document);
        const described = describe(range, texts, document);
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
      settled = false;
      looks = 0;
      told.clear();
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
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
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
