import { browser } from 'wxt/browser';
import type { PageSummary } from '../model/messages.ts';

const PREFIX = 'page:';
/** Session storage holds 10 MB; tabs beyond this many are forgotten, the longest read first. */
const MOST_TABS = 60;

/** What was read of the page in a tab. */
export interface RememberedPage {
  summary: PageSummary;
  /** The page's key (`lib/text/address.ts`): suppressed facts are kept by it. */
  address: string;
  /** Milliseconds since the epoch. */
  at: number;
}

const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Kept by the browser until it closes: the background may die between two questions. */
export async function recallPage(tabId: number): Promise<RememberedPage | null> {
  const found = await browser.storage.session.get(keyOf(tabId));
  return (found[keyOf(tabId)] as RememberedPage | undefined) ?? null;
}

/** All pages remembered, by tab. */
export async function recallPages(): Promise<[tabId: number, page: RememberedPage][]> {
  const all = (await browser.storage.session.get(null)) as Record<string, RememberedPage>;
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, page]) => [Number(key.slice(PREFIX.length)), page]);
}

/** Remembers what was read in a tab, in place of what was read there before. */
export async function rememberPage(tabId: number, page: RememberedPage): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: page });
  const pages = await recallPages();
  const oldest = pages.sort(([, a], [, b]) => a.at - b.at).slice(0, Math.max(0, pages.length - MOST_TABS));
  if (oldest.length > 0) await browser.storage.session.remove(oldest.map(([id]) => keyOf(id)));
}

/** Forgets a tab's page. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls `changed` whenever what is remembered of a tab changes, until `signal` aborts. */
export function watchPage(tabId: number, changed: () => void, signal: AbortSignal): void {
  watch((key) => key === keyOf(tabId), changed, signal);
}

/** Calls `changed` whenever what is remembered of any tab changes, until `signal` aborts. */
export function watchPages(changed: () => void, signal: AbortSignal): void {
  watch((key) => key.startsWith(PREFIX), changed, signal);
}

function watch(wanted: (key: string) => boolean, changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some(wanted)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
