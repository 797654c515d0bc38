/** What popup, side panel and full page may ask about all notes. */
import { onAsked } from '../../lib/browser/messages.ts';
import { fromOwnPage, type Sender } from '../../lib/browser/sender.ts';
import { planMerge } from '../../lib/exchange/merge.ts';
import type { BulkAnswer, NotebookStats, NoteChoice, NoteCounts } from '../../lib/model/note-messages.ts';
import type { Notebook } from '../../lib/store/notebook.ts';
import { addressOf } from '../../lib/text/address.ts';
import { hostOf } from '../../lib/text/host.ts';
import {
  untrustedChoice,
  untrustedColour,
  untrustedQuery,
  untrustedTags,
  untrustedWindow,
} from '../../lib/text/untrusted-note.ts';
import { addressOfTab, noteTab, openNote } from './note-places.ts';
import { notesDesk } from './notes-desk.ts';

const NO_DATABASE: BulkAnswer = { done: null, why: 'no-database' };
const INVALID: BulkAnswer = { done: null, why: 'invalid' };
const NOTHING: NoteCounts = {
  total: 0,
  tags: [],
  outlets: [],
  colours: [],
  facts: [],
  events: [],
  states: [],
};

/** The notebook, for a page of the extension; throws for anybody else. */
async function notebookFor(sender: Sender): Promise<Notebook | null> {
  fromOwnPage(sender);
  return (await notesDesk())?.notebook ?? null;
}

async function bulk(
  sender: Sender,
  chosen: unknown,
  act: (notebook: Notebook, choice: NoteChoice) => Promise<BulkAnswer> | null,
): Promise<BulkAnswer> {
  const notebook = await notebookFor(sender);
  const choice = untrustedChoice(chosen);
  if (!notebook) return NO_DATABASE;
  return (choice && (await act(notebook, choice))) ?? INVALID;
}

async function stats(sender: Sender): Promise<NotebookStats> {
  const notebook = await notebookFor(sender);
  const none = { notes: 0, bin: 0, pages: 0, tags: [], undo: null, redo: null, kept: false };
  if (!notebook) return none;
  const [numbers, steps, tags, room] = await Promise.all([
    notebook.numbers(),
    notebook.steps(),
    notebook.tags(),
    navigator.storage.estimate().catch(() => ({}) as StorageEstimate),
  ]);
  const { usage, quota } = room;
  return {
    ...numbers,
    ...steps,
    tags,
    kept: true,
    ...(usage === undefined ? {} : { used: usage }),
    ...(quota === undefined ? {} : { quota }),
  };
}

function answerQuestions(): void {
  onAsked('listNotes', async ({ sender, data }) => {
    const window = untrustedWindow(data.window);
    const notebook = await notebookFor(sender);
    return notebook?.list(untrustedQuery(data.query), window) ?? { total: 0, from: 0, notes: [] };
  });
  onAsked('exportNotes', async ({ sender, data }) => {
    const window = untrustedWindow(data.window);
    const notebook = await notebookFor(sender);
    return notebook?.list(untrustedQuery(data.query), window) ?? { total: 0, from: 0, notes: [] };
  });
  onAsked('countNotes', async ({ sender, data }) => {
    const notebook = await notebookFor(sender);
    return notebook?.count(untrustedQuery(data.query)) ?? NOTHING;
  });
  onAsked('notebookStats', ({ sender }) => stats(sender));
  onAsked('addressOfTab', async ({ sender, data }) => {
    await notebookFor(sender);
    return { address: await addressOfTab(data.tabId) };
  });
}

function answerChanges(): void {
  onAsked('tagNotes', ({ sender, data }) =>
    bulk(sender, data.choice, (notebook, choice) => {
      const add = untrustedTags(data.add);
      const remove = untrustedTags(data.remove);
      return add && remove && notebook.tag(choice, add, remove);
    }),
  );
  onAsked('colourNotes', ({ sender, data }) =>
    bulk(sender, data.choice, (notebook, choice) => {
      const colour = untrustedColour(data.colour);
      return colour && notebook.colour(choice, colour);
    }),
  );
  onAsked('moveNotes', ({ sender, data }) =>
    bulk(sender, data.choice, (notebook, choice) => {
      const url = String(data.url).slice(0, 4096);
      const host = hostOf(url);
      return host ? notebook.move(choice, { address: addressOf(url), url, outlet: host }) : null;
    }),
  );
  onAsked('removeNotes', ({ sender, data }) =>
    bulk(sender, data.choice, (notebook, choice) => notebook.removeMany(choice)),
  );
  onAsked('restoreNotes', ({ sender, data }) =>
    bulk(sender, data.choice, (notebook, choice) => notebook.restoreMany(choice)),
  );
  onAsked('eraseNotes', ({ sender, data }) =>
    bulk(sender, data.choice, (notebook, choice) => notebook.erase(choice)),
  );
  onAsked('undoNotes', async ({ sender }) => (await notebookFor(sender))?.undo() ?? NO_DATABASE);
  onAsked('redoNotes', async ({ sender }) => (await notebookFor(sender))?.redo() ?? NO_DATABASE);
}

function answerFiles(): void {
  const listOf = (notes: unknown): unknown[] => (Array.isArray(notes) ? notes : []);
  const nothing = { fresh: 0, merged: 0, same: 0, refused: [] };
  onAsked('previewImport', async ({ sender, data }) => {
    const notebook = await notebookFor(sender);
    return notebook?.preview(listOf(data.notes), planMerge) ?? nothing;
  });
  onAsked('takeImport', async ({ sender, data }) => {
    const notebook = await notebookFor(sender);
    return notebook?.takeIn(listOf(data.notes), planMerge) ?? { ...NO_DATABASE, preview: nothing };
  });
  onAsked('openNote', async ({ sender, data }) => {
    const notebook = await notebookFor(sender);
    const note = notebook && (await notebook.get(String(data.id)));
    return { opened: note ? await openNote(note) : false };
  });
  onAsked('noteTab', async ({ sender, data }) => {
    await notebookFor(sender);
    return { there: await noteTab(data.tabId, data.write === true ? { write: true } : null) };
  });
}

/** Listens for what the extension's own pages ask about the notebook. */
export function answerNotebook(): void {
  answerQuestions();
  answerChanges();
  answerFiles();
}
