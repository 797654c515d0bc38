/** What is chosen in the options reaches the pages that are open: their sheets are changed, their scripts put in anew. */
import { browser } from 'wxt/browser';
import type { MarkStyle } from '../model/settings.ts';
import { hasNotes, hasReader, STYLE_SHEETS } from './inject.ts';
import { askBackground, tellReader } from './messages.ts';
import { notesTabs } from './note-tabs.ts';
import { recallPages } from './page-memory.ts';

/** Tabs with a reader in their page, and those with the notes part alone. */
export interface OpenPages {
  readers: number[];
  notes: number[];
}

async function among(tabs: readonly number[], test: (tab: number) => Promise<boolean>): Promise<number[]> {
  const there = await Promise.all(tabs.map(test));
  return tabs.filter((_, at) => there[at]);
}

/** Where scripts of ours live just now. */
export async function openPages(): Promise<OpenPages> {
  const read = (await recallPages()).map(([tab]) => tab);
  const readers = await among(read, hasReader);
  const noted = (await notesTabs([])).filter((tab) => !readers.includes(tab));
  return { readers, notes: await among(noted, hasNotes) };
}

/** Scripts leave these pages and come anew, with the words of the language that is chosen now. */
export async function putInAnew({ readers, notes }: OpenPages): Promise<void> {
  const quietly = (promise: Promise<unknown>) => promise.catch(() => undefined);
  await Promise.all([
    ...readers.map(async (tabId) => {
      await tellReader(tabId, 'leave');
      await quietly(askBackground('readTab', { tabId }));
    }),
    ...notes.map(async (tabId) => {
      await tellReader(tabId, 'notesLeave');
      await quietly(askBackground('noteTab', { tabId, write: false }));
    }),
  ]);
}

/** Marks of these tabs' pages look as chosen. */
export async function restyle(tabs: readonly number[], style: MarkStyle): Promise<void> {
  const sheet = STYLE_SHEETS.filter((name) => name.includes(`-${style}.`));
  const change = async (tabId: number) => {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.removeCSS({ target, files: [...STYLE_SHEETS] });
    if (sheet.length > 0) await browser.scripting.insertCSS({ target, files: sheet });
  };
  await Promise.all(tabs.map((tab) => change(tab).catch(() => undefined)));
}
