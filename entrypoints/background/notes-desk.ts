/** The one notebook of the background, and who is told when it was written in. */
import { browser } from 'wxt/browser';
import { tellOwnPages, tellReader } from '../../lib/browser/messages.ts';
import { notesTabs } from '../../lib/browser/note-tabs.ts';
import { writeNoted } from '../../lib/browser/noted.ts';
import { type Drafts, draftsIn } from '../../lib/store/drafts.ts';
import { Notebook } from '../../lib/store/notebook.ts';
import { database, forgetEngine } from './engine.ts';

/** Pages beyond this many at once are taken to have notes; those without are put right when they are opened. */
const LOOKED_AT = 100;

export interface Desk {
  notebook: Notebook;
  drafts: Drafts;
}

let desk: Desk | null = null;

/** Notes and drafts, or `null` where the browser keeps no database for us. */
export async function notesDesk(): Promise<Desk | null> {
  const held = await database();
  if (!held) return null;
  desk ??= {
    notebook: new Notebook(held, (addresses) => {
      tell(addresses).catch((error: unknown) => console.warn(String(error)));
    }),
    drafts: draftsIn(held),
  };
  return desk;
}

async function tell(addresses: string[]): Promise<void> {
  void tellOwnPages('notebookChanged', { addresses: addresses.length > LOOKED_AT ? [] : addresses });
  for (const tabId of await notesTabs(addresses)) void tellReader(tabId, 'notesChanged', { addresses });
  await writeNoted(await whichHaveNotes(addresses));
}

async function whichHaveNotes(addresses: readonly string[]): Promise<Map<string, boolean>> {
  const pages = new Map<string, boolean>();
  for (const address of addresses) {
    const has = addresses.length > LOOKED_AT || (await desk?.notebook.at(address))?.length !== 0;
    pages.set(address, has);
  }
  return pages;
}

/** Lets go of what has been long enough in the bin, and of drafts that nobody came back to. */
export async function clearBin(): Promise<void> {
  const kept = await notesDesk();
  await kept?.notebook.purge();
  await kept?.drafts.purge(new Date().toISOString());
}

/** Everything the extension keeps, for good: as if it had just been installed. */
export async function eraseEverything(): Promise<void> {
  const held = await database();
  await held?.transaction('rw', held.tables, () => Promise.all(held.tables.map((table) => table.clear())));
  desk = null;
  forgetEngine();
  await browser.storage.local.clear();
  void tellOwnPages('notebookChanged', { addresses: [] });
}
