/** The page's notes as this page knows them, and every write of theirs on its way to the background. */

import type { Note } from '../../model/note.ts';
import type { NewNote, NoteAnswer, NoteChange, NoteDraft } from '../../model/note-messages.ts';
import type { Trouble } from '../../model/note-views.ts';

/** What the background is asked for, without the page's address: that is the sender's. */
export interface BookPorts {
  notesOfPage(): Promise<{ address: string; notes: Note[]; drafts: NoteDraft[] }>;
  save(note: NewNote): Promise<NoteAnswer>;
  change(id: string, version: number, change: NoteChange): Promise<NoteAnswer>;
  remove(id: string): Promise<NoteAnswer>;
  unremove(id: string): Promise<NoteAnswer>;
  keepDraft(note: string, body: string): Promise<void>;
  dropDraft(note: string): Promise<void>;
}

/** Waits between attempts, in milliseconds: a background that was killed wakes within the first. */
const RETRIES = [200, 800, 2500];

/** The notes of one page. */
export interface Book {
  address(): string;
  notes(): readonly Note[];
  note(id: string): Note | undefined;
  draft(id: string): string | null;
  trouble(id: string): Trouble | null;
  load(): Promise<void>;
  save(note: NewNote): Promise<void>;
  change(id: string, change: NoteChange): Promise<void>;
  remove(id: string): Promise<void>;
  unremove(id: string): Promise<void>;
  write(id: string, body: string): void;
  /** Drops what was typed: it is saved, or not wanted. */
  forget(id: string): void;
}

/**
 * Keeps the notes; `changed` is told after each step. Writes are tried again until they are answered, which is
 * harmless: each is idempotent by the note's id and version. Writes to one note follow one another.
 */
export function createBook(
  ports: BookPorts,
  changed: () => void,
  wait: (milliseconds: number) => Promise<void>,
): Book {
  let address = '';
  const notes = new Map<string, Note>();
  const drafts = new Map<string, string>();
  const troubles = new Map<string, Trouble>();
  const queues = new Map<string, Promise<void>>();

  async function insist(ask: () => Promise<NoteAnswer>): Promise<NoteAnswer | null> {
    for (const pause of [...RETRIES, null]) {
      try {
        return await ask();
      } catch {
        if (pause === null) return null;
        await wait(pause);
      }
    }
    return null;
  }

  function settle(id: string, answer: NoteAnswer | null): void {
    if (answer?.ok) {
      notes.set(id, answer.note);
      troubles.delete(id);
    } else {
      troubles.set(id, answer?.why ?? 'no-answer');
      if (answer?.note) notes.set(id, answer.note);
    }
    changed();
  }

  /** One after the other for each note: the second write needs the version the first one made. */
  function inTurn(id: string, act: () => Promise<void>): Promise<void> {
    const turn: Promise<void> = (queues.get(id) ?? Promise.resolve()).then(act).finally(() => {
      if (queues.get(id) === turn) queues.delete(id);
    });
    queues.set(id, turn);
    return turn;
  }

  return {
    address: () => address,
    notes: () => [...notes.values()].filter((note) => !note.deleted),
    note: (id) => notes.get(id),
    draft: (id) => drafts.get(id) ?? null,
    trouble: (id) => troubles.get(id) ?? null,
    async load() {
      const told = await ports.notesOfPage();
      // What is typed here is newer than what the background heard of it.
      const typed = address === '' || told.address === address ? [...drafts] : [];
      address = told.address;
      // What is on its way, could not be saved, or can be brought back from the bin by an open card stays.
      const kept = [...notes.values()].filter(
        ({ id, deleted }) => queues.has(id) || troubles.has(id) || deleted !== undefined,
      );
      notes.clear();
      for (const note of told.notes) notes.set(note.id, note);
      for (const note of kept) if (queues.has(note.id) || !notes.has(note.id)) notes.set(note.id, note);
      drafts.clear();
      for (const { note, body } of told.drafts) drafts.set(note, body);
      for (const [id, body] of typed) drafts.set(id, body);
      changed();
    },
    save(fresh) {
      notes.set(fresh.id, {
        ...fresh,
        modified: fresh.created,
        address,
        url: '',
        state: 'anchored',
        version: 1,
      });
      changed();
      return inTurn(fresh.id, async () => settle(fresh.id, await insist(() => ports.save(fresh))));
    },
    change(id, change) {
      return inTurn(id, async () => {
        const note = notes.get(id);
        if (!note) return;
        const answer = await insist(() => ports.change(id, note.version, change));
        settle(id, answer);
        if (answer?.ok && change.body !== undefined && drafts.get(id) === change.body) this.forget(id);
      });
    },
    remove: (id) => inTurn(id, async () => settle(id, await insist(() => ports.remove(id)))),
    unremove: (id) => inTurn(id, async () => settle(id, await insist(() => ports.unremove(id)))),
    write(id, body) {
      drafts.set(id, body);
      void ports.keepDraft(id, body).catch(() => undefined);
    },
    forget(id) {
      if (!drafts.delete(id)) return;
      void ports.dropDraft(id).catch(() => undefined);
    },
  };
}
