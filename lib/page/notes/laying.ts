/** Keeps the page's notes where they belong: lays them, paints them, again when the text changes, and reports. */
import type { AnchorSeen } from '../../model/note-messages.ts';
import { watchText } from '../late-text.ts';
import type { Book } from './book.ts';
import { type LaidNote, layNotes } from './lay.ts';
import type { NotePainter } from './paint.ts';
import { textsOf } from './texts.ts';

/** Quiet time after the page has loaded before a note may be called lost, in milliseconds. */
const SETTLE = 1_500;
/** A page that never comes to rest is believed after this many looks. */
const MOST_LOOKS = 12;
/** An idle moment is waited for no longer than this, in milliseconds. */
const LONGEST_PAUSE = 100;

/** What laying needs of the page's notes. */
export interface LayingMatter {
  book: Pick<Book, 'notes'>;
  painter: Pick<NotePainter, 'paint' | 'mend'>;
  /** How notes were met; orphans only once the page has settled. */
  seen(seen: AnchorSeen[]): void;
  /** Something lies elsewhere than before, or is known to be gone. */
  moved(): void;
  /** Runs `act` unless the extension has gone. */
  guarded(act: () => void): () => void;
}

/** The notes on the page. */
export interface Laying {
  laid: ReadonlyMap<string, LaidNote>;
  /** Whether the page has come to rest: only then is what is not found gone. */
  isSettled(): boolean;
  /** Lays all notes anew; what was laid stays painted until its turn. */
  lay(): Promise<void>;
  /** Another page stands in this document now. */
  restart(): void;
}

/** Lays notes in a window's document until the signal aborts. */
export function createLaying(view: Window, matter: LayingMatter, signal: AbortSignal): Laying {
  const { document } = view;
  const { book, painter, guarded } = matter;
  const laid = new Map<string, LaidNote>();
  const told = new Map<string, string>();
  let text = '';
  let settled = false;
  let looks = 0;
  let timer = 0;
  let turn: AbortController | null = null;
  let watching: AbortController | null = null;

  const idle = {
    now: () => view.performance.now(),
    pause: () =>
      new Promise<void>((resolve) => {
        if (typeof view.requestIdleCallback !== 'function') view.setTimeout(resolve, 0);
        else view.requestIdleCallback(() => resolve(), { timeout: LONGEST_PAUSE });
      }),
  };

  async function lay(): Promise<void> {
    turn?.abort();
    turn = new AbortController();
    const until = AbortSignal.any([turn.signal, signal]);
    const notes = book.notes();
    const ids = new Set(notes.map(({ id }) => id));
    for (const id of laid.keys()) if (!ids.has(id)) laid.delete(id);
    if (notes.length === 0) {
      painter.paint([]);
      watching?.abort();
      watching = null;
      matter.moved();
      return;
    }
    const texts = textsOf(document);
    text = texts.article.page.text;
    const batch = (some: LaidNote[]): void => {
      for (const note of some) laid.set(note.id, note);
      painter.paint(laid.values());
    };
    await layNotes(notes, texts, idle, batch, until);
    if (until.aborted) return;
    watch();
    report();
    matter.moved();
    if (!settled) settleLater();
  }

  /** A passage is called gone only on a page that has loaded and then shown the same text for a while. */
  function settleLater(): void {
    view.clearTimeout(timer);
    if (document.readyState !== 'complete') {
      view.addEventListener('load', settleLater, { once: true, signal });
      return;
    }
    timer = view.setTimeout(guarded(look), SETTLE);
  }

  function look(): void {
    if (signal.aborted) return;
    const same = textsOf(document).article.page.text === text;
    settled = same || ++looks > MOST_LOOKS;
    if (!same) void lay();
    else {
      report();
      matter.moved();
    }
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
    if (seen.length > 0) matter.seen(seen);
  }

  function watch(): void {
    if (watching) return;
    watching = new AbortController();
    const changed = guarded(() => {
      painter.mend();
      settled = false;
      void lay();
    });
    watchText(view, changed, AbortSignal.any([watching.signal, signal]));
  }

  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });

  return {
    laid,
    isSettled: () => settled,
    lay,
    restart() {
      settled = false;
      looks = 0;
      told.clear();
      laid.clear();
      painter.paint([]);
    },
  };
}
