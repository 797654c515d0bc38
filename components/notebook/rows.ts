import { batch, signal } from '@preact/signals';
import type { Note } from '../../lib/model/note.ts';
import type { NoteList, NoteQuery, NoteWindow } from '../../lib/model/note-messages.ts';

/** Rows asked for at once. */
export const ROWS_AT_ONCE = 50;

type List = (query: NoteQuery, window: NoteWindow) => Promise<NoteList>;

/** The stretch of a long list that is on screen, fetched as it comes into view; whoever draws of it is drawn anew. */
export class Rows {
  private readonly list: List;
  private query: NoteQuery = {};
  private readonly pages = signal<ReadonlyMap<number, readonly Note[]>>(new Map());
  private readonly count = signal<number | null>(null);
  private asked = new Set<number>();
  /** Pages in view, asked for again when everything is. */
  private shown: [first: number, last: number] = [0, 0];
  private round = 0;

  constructor(list: List) {
    this.list = list;
  }

  /** `null` until the first answer. */
  get total(): number | null {
    return this.count.value;
  }

  at(index: number): Note | undefined {
    return this.pages.value.get(Math.floor(index / ROWS_AT_ONCE))?.[index % ROWS_AT_ONCE];
  }

  /** Place of a note among what was fetched, or -1. */
  placeOf(id: string): number {
    for (const [page, notes] of this.pages.value) {
      const at = notes.findIndex((note) => note.id === id);
      if (at >= 0) return page * ROWS_AT_ONCE + at;
    }
    return -1;
  }

  /** Asks for what is not here of rows `first` to `last`. */
  need(first: number, last: number): void {
    this.shown = [Math.floor(first / ROWS_AT_ONCE), Math.floor(Math.max(first, last) / ROWS_AT_ONCE)];
    for (let page = this.shown[0]; page <= this.shown[1]; page++)
      if (!this.asked.has(page)) void this.fetch(page);
  }

  /** Another list, or the same one anew. What is here stays to be seen until the answer. */
  async ask(query: NoteQuery, fresh: boolean): Promise<void> {
    this.query = query;
    this.round++;
    this.asked = new Set();
    if (fresh) this.shown = [0, 0];
    const [first, last] = this.shown;
    const kept = this.pages.value;
    const waiting = [];
    for (let page = first; page <= last; page++) waiting.push(this.fetch(page, kept));
    await Promise.all(waiting);
  }

  /** Whether the answer was still wanted. `stale`: pages of an earlier round, which it replaces. */
  private async fetch(page: number, stale?: ReadonlyMap<number, readonly Note[]>): Promise<void> {
    const round = this.round;
    this.asked.add(page);
    try {
      const { total, notes } = await this.list(this.query, {
        from: page * ROWS_AT_ONCE,
        count: ROWS_AT_ONCE,
      });
      if (round !== this.round) return;
      const { value } = this.pages;
      const others = value === stale ? [] : value;
      batch(() => {
        this.pages.value = new Map([...others, [page, notes]]);
        this.count.value = total;
      });
    } catch {
      if (round === this.round) this.asked.delete(page);
    }
  }
}
