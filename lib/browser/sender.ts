import { browser } from 'wxt/browser';

/** What the browser says of a message's sender; all of it may be missing. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

const isOurs = ({ id }: Sender): boolean => id === browser.runtime.id;

/** True for a page of the extension, in a tab or not; never for a content script, whatever it says. */
export function isOwnPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  const from = sender.origin ?? sender.url ?? '';
  return isOurs(sender) && own !== '' && (from === own || from.startsWith(`${own}/`));
}

/** Tab and address of a content script of ours in a tab's main frame; `null` for any other sender. */
export function contentScript(sender: Sender): { tabId: number; url: string } | null {
  const tabId = sender.tab?.id;
  if (!isOurs(sender) || isOwnPage(sender) || tabId === undefined || sender.frameId !== 0) return null;
  return { tabId, url: sender.url ?? '' };
}

/** Throws unless a page of the extension sent the message. */
export function fromOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('Only a page of the extension may ask this.');
}
