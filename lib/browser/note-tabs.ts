import { browser } from 'wxt/browser';

const PREFIX = 'notes-tab:';
const SHOW = 'note-to-show:';

/** Kept by the browser until it closes: which page's notes a tab shows. */
export async function rememberNotesTab(tabId: number, address: string): Promise<void> {
  await browser.storage.session.set({ [`${PREFIX}${tabId}`]: address });
}

/** Key of the page whose notes a tab was last given, or `null`. */
export async function notesAddressOf(tabId: number): Promise<string | null> {
  const key = `${PREFIX}${tabId}`;
  const address: unknown = (await browser.storage.session.get(key))[key];
  return typeof address === 'string' ? address : null;
}

/** Tabs that were given notes of these pages; of any page where none is named. Some may be elsewhere by now. */
export async function notesTabs(addresses: readonly string[]): Promise<number[]> {
  const wanted = new Set(addresses);
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key, address]) => key.startsWith(PREFIX) && (wanted.size === 0 || wanted.has(String(address))))
    .map(([key]) => Number(key.slice(PREFIX.length)));
}

/** Forgets a tab that was closed. */
export async function forgetNotesTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([`${PREFIX}${tabId}`, `${SHOW}${tabId}`]);
}

/** Once a tab has its page's notes, this one is to be shown. */
export async function showLater(tabId: number, note: string): Promise<void> {
  await browser.storage.session.set({ [`${SHOW}${tabId}`]: note });
}

/** The note that was to be shown in a tab; asked once. */
export async function takeShowLater(tabId: number): Promise<string | null> {
  const key = `${SHOW}${tabId}`;
  const note: unknown = (await browser.storage.session.get(key))[key];
  if (typeof note !== 'string') return null;
  await browser.storage.session.remove(key);
  return note;
}
