/** Pages that can be gone to from the options, ours and the browser's own. */
import { browser } from 'wxt/browser';

/** Opens the options, or goes to them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** One keyboard command and the keys it has now; empty: none. */
export interface AssignedKeys {
  name: string;
  description: string;
  shortcut: string;
}

/** The keys as they are assigned now: the reader may have changed them in the browser. */
export async function assignedKeys(): Promise<AssignedKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Since Firefox 137. */
interface Shortcuts {
  openShortcutSettings?(): Promise<void>;
}

const shortcuts = (): Shortcuts => browser.commands as unknown as Shortcuts;

/** Whether {@link openKeys} has a page to open. */
export const canOpenKeys = (): boolean =>
  !import.meta.env.FIREFOX || typeof shortcuts().openShortcutSettings === 'function';

/** Opens the browser's own page of keys; Chrome's may be opened but not linked to. */
export async function openKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await shortcuts().openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Whether the browser lets us work in private windows. */
export const isInPrivate = (): Promise<boolean> => browser.extension.isAllowedIncognitoAccess();

/** Opens Chrome's page of this extension, where that is changed; Firefox has none that may be opened. */
export async function openDetails(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
