import { browser } from 'wxt/browser';
import type { NotebookDesk } from '../../components/notebook/desk.ts';
import { askBackground, onFollowed } from '../../lib/browser/messages.ts';
import { currentLocale } from '../../lib/i18n/locale.ts';
import { localised } from '../../lib/i18n/localised.ts';
import type { RecordData } from '../../lib/model/record.ts';

let names: Promise<ReadonlyMap<string, string>> | null = null;
let named = '';

/** Names of the record's facts and events, out of the package: read when they are first shown. */
async function readNames(): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(browser.runtime.getURL('/record.json'));
  // What this build packaged is this build's own.
  const { facts, events } = (await answer.json()) as RecordData;
  return new Map([
    ...events.map(({ id, name }) => [id, localised(name)] as const),
    ...facts.map(({ id, statement }) => [id, localised(statement)] as const),
  ]);
}

/** The record's events, out of the package. */
async function eventsByName(): Promise<(readonly [id: string, name: string])[]> {
  const answer = await fetch(browser.runtime.getURL('/record.json')).catch(() => null);
  const { events = [] } = ((await answer?.json()) ?? {}) as Partial<RecordData>;
  return events.map(({ id, name }) => [id, localised(name)] as const);
}

/** The notebook's questions, put to the background. `full`: opens the page of its own; `null` where this is it. */
export function deskHere(full: NotebookDesk['full']): NotebookDesk {
  return {
    full,
    list: (query, window) => askBackground('listNotes', { query, window }),
    count: (query) => askBackground('countNotes', { query }),
    stats: () => askBackground('notebookStats', undefined),
    change: ({ id, version }, change) => askBackground('changeNote', { id, version, change }),
    tag: (choice, add, remove) => askBackground('tagNotes', { choice, add, remove }),
    colour: (choice, colour) => askBackground('colourNotes', { choice, colour }),
    move: (choice, url) => askBackground('moveNotes', { choice, url }),
    remove: (choice) => askBackground('removeNotes', { choice }),
    restore: (choice) => askBackground('restoreNotes', { choice }),
    erase: (choice) => askBackground('eraseNotes', { choice }),
    undo: () => askBackground('undoNotes', undefined),
    redo: () => askBackground('redoNotes', undefined),
    open: async (id) => (await askBackground('openNote', { id })).opened,
    names: () => {
      if (named !== currentLocale()) names = null;
      named = currentLocale();
      names ??= readNames().catch(() => new Map<string, string>());
      return names;
    },
    // Formats are read and written where they are asked for, and only then.
    write: async (...asked) => (await import('./files.ts')).writeFile(...asked),
    read: async (...asked) => (await import('./files.ts')).readNotes(...asked),
    takeIn: (notes) => askBackground('takeImport', { notes }),
    facts: async () => (await import('./facts.ts')).factsDesk(eventsByName),
  };
}

/** Calls back whenever notes were changed, here or elsewhere, until `signal` aborts. */
export function follow(changed: () => void, signal: AbortSignal): void {
  const stop = onFollowed('notebookChanged', () => changed());
  signal.addEventListener('abort', () => stop(), { once: true });
}

/** The key of a tab's page, or `null`. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  return (await askBackground('addressOfTab', { tabId }).catch(() => ({ address: null }))).address;
}
