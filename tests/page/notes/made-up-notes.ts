/** Notes on the made-up page of `live.ts`, and what answers in the background's place. */
import { vi } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { NoteAnswer } from '../../../lib/model/note-messages.ts';
import type { BookPorts } from '../../../lib/page/notes/book.ts';
import { describe as describeSelection } from '../../../lib/page/notes/describe.ts';
import { textsOf } from '../../../lib/page/notes/texts.ts';
import { rangeOver } from './live.ts';

export const ADDRESS = 'https://quay.example/ferries';
const CREATED = '2025-05-17T08:00:00.000Z';

/** A note on what stands between two parts of the page. */
export function noteOn(id: string, first: string, last = first, change: Partial<Note> = {}): Note {
  const target = describeSelection(rangeOver(first, last), textsOf(document), document)?.target ?? null;
  return {
    id,
    created: CREATED,
    modified: CREATED,
    address: ADDRESS,
    url: ADDRESS,
    title: '',
    target,
    body: '',
    tags: [],
    colour: 'important',
    state: 'anchored',
    version: 1,
    ...change,
  };
}

/** A background that keeps notes and drafts in memory. */
export function madeUpBackground(kept: Note[] = []) {
  const notes = new Map(kept.map((note) => [note.id, note]));
  const drafts = new Map<string, string>();
  const put = (id: string, change: Partial<Note>): NoteAnswer => {
    const note = notes.get(id);
    if (!note) return { ok: false, why: 'gone' };
    const next = { ...note, ...change, version: note.version + 1 };
    if (next.deleted === undefined) delete next.deleted;
    notes.set(id, next);
    return { ok: true, note: next };
  };
  const ports = {
    notesOfPage: vi.fn(async () => ({
      address: ADDRESS,
      notes: [...notes.values()].filter(({ deleted }) => !deleted),
      drafts: [...drafts].map(([note, body]) => ({ note, body, at: CREATED })),
    })),
    save: vi.fn(async (fresh): Promise<NoteAnswer> => {
      const note = {
        ...fresh,
        modified: CREATED,
        address: ADDRESS,
        url: ADDRESS,
        state: 'anchored',
        version: 1,
      };
      notes.set(fresh.id, note);
      return { ok: true, note };
    }),
    change: vi.fn(async (id, _version, change) => put(id, change as Partial<Note>)),
    remove: vi.fn(async (id) => put(id, { deleted: CREATED })),
    unremove: vi.fn(async (id) => {
      const note = notes.get(id);
      if (note) delete note.deleted;
      return put(id, {});
    }),
    keepDraft: vi.fn(async (id, body) => void drafts.set(id, body)),
    dropDraft: vi.fn(async (id) => void drafts.delete(id)),
  } satisfies BookPorts;
  return { ports, notes, drafts };
}

/** A press by keyboard, as the browser tells it. */
export const PRESS = { isTrusted: true, type: 'click', detail: 0 } as MouseEvent;
/** A press the page has made up. */
export const FORGED = { isTrusted: false, type: 'click', detail: 0 } as MouseEvent;
