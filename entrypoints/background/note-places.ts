/** Tabs and notes: putting the notes part into a page, and going to a note's passage. */
import { browser } from 'wxt/browser';
import { hasNotes, injectNotes } from '../../lib/browser/inject.ts';
import { tellReader } from '../../lib/browser/messages.ts';
import { notesAddressOf, notesTabs, showLater } from '../../lib/browser/note-tabs.ts';
import { hasAccess } from '../../lib/browser/permissions.ts';
import type { Note } from '../../lib/model/note.ts';
import { addressOf } from '../../lib/text/address.ts';
import { hostOf } from '../../lib/text/host.ts';
import { linkToText } from '../../lib/text/text-fragment.ts';

/** Puts the notes part into a tab's page; `then`: and makes a note of what is selected there. */
export async function noteTab(tabId: number, then: { write: boolean } | null): Promise<boolean> {
  try {
    await injectNotes(tabId);
  } catch {
    // A page the browser keeps to itself.
    return false;
  }
  if (then) await tellReader(tabId, 'noteSelection', then);
  return true;
}

/** Key of the page in a tab: as its notes part said it, else by its address; `null` where that is not ours to know. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  const { url = '' } = (await browser.tabs.get(tabId).catch(() => null)) ?? {};
  if (hostOf(url) === null) return null;
  return (await hasNotes(tabId)) ? ((await notesAddressOf(tabId)) ?? addressOf(url)) : addressOf(url);
}

/** Goes to a note's page, in the tab that shows it or in a new one, and to its passage. */
export async function openNote(note: Note): Promise<boolean> {
  const host = hostOf(note.url);
  if (host === null) return false;
  for (const tabId of await notesTabs([note.address])) {
    if (!(await hasNotes(tabId))) continue;
    const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
    if (!tab) continue;
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await tellReader(tabId, 'showNote', { id: note.id });
    return true;
  }
  // Where we may not look, the browser itself goes to the words.
  const ours = await hasAccess(host);
  const { quote } = note.target ?? {};
  const tab = await browser.tabs.create({ url: ours || !quote ? note.url : linkToText(note.url, quote) });
  if (ours && tab.id !== undefined) await showLater(tab.id, note.id);
  return true;
}

/** Follows the menus. A selection in a frame of the page is none of the page's text. */
export function followMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || (info.frameId ?? 0) !== 0) return;
    void noteTab(tab.id, { write: info.menuItemId === 'add-note' });
  });
}
