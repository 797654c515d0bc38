/** The notebook's desk over the notebook itself, in a database of its own; files are given by the test. */
import { vi } from 'vitest';
import type { NotebookDesk, ReadFile } from '../../../components/notebook/desk.ts';
import { planMerge } from '../../../lib/exchange/merge.ts';
import type { Note } from '../../../lib/model/note.ts';
import { Database } from '../../../lib/store/database.ts';
import { Notebook } from '../../../lib/store/notebook.ts';

let count = 0;

export interface RealDesk {
  desk: NotebookDesk;
  notebook: Notebook;
  opened: ReturnType<typeof vi.fn>;
  written: ReturnType<typeof vi.fn>;
  /** Calls back as the background does after a write. */
  follow(changed: () => void, signal: AbortSignal): void;
}

export async function realDesk(notes: readonly Note[], file?: ReadFile): Promise<RealDesk> {
  const database = new Database(`desk-${count++}`);
  await database.open();
  let followers: (() => void)[] = [];
  const notebook = new Notebook(database, () => {
    for (const told of followers) told();
  });
  for (const note of notes) await notebook.save(note);
  const opened = vi.fn(async () => true);
  const written = vi.fn(async () => notes.length);
  return {
    notebook,
    opened,
    written,
    follow(changed, signal) {
      followers.push(changed);
      signal.addEventListener('abort', () => {
        followers = followers.filter((it) => it !== changed);
      });
    },
    desk: {
      full: null,
      facts: () => Promise.reject(new Error('Nobody asks for facts here.')),
      list: (query, window) => notebook.list(query, window),
      count: (query) => notebook.count(query),
      stats: async () => ({
        ...(await notebook.numbers()),
        ...(await notebook.steps()),
        tags: await notebook.tags(),
        kept: true,
      }),
      change: ({ id, version }, change) => notebook.change(id, version, change),
      tag: (...asked) => notebook.tag(...asked),
      colour: (...asked) => notebook.colour(...asked),
      move: (choice, url) => notebook.move(choice, { url, address: url }),
      remove: (choice) => notebook.removeMany(choice),
      restore: (choice) => notebook.restoreMany(choice),
      erase: (choice) => notebook.erase(choice),
      undo: () => notebook.undo(),
      redo: () => notebook.redo(),
      open: opened,
      names: async () => new Map([['left-at-noon', 'The ferry left at noon.']]),
      write: written,
      read: async () => file ?? { kind: 'refused', why: 'No file.' },
      takeIn: (incoming) => notebook.takeIn(incoming, planMerge),
    },
  };
}
