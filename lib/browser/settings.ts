import { browser } from 'wxt/browser';
import { isUnder } from '../text/host.ts';

/** What is kept, under these names, in the browser's own storage: it works where a database does not. */
interface Settings {
  everywhereOff: boolean;
  /** Hosts as `hostOf` makes them. */
  offSites: string[];
  /** The toolbar does not open by itself. */
  toolbarOff: boolean;
  /** Articles that were read are kept for comparing. Off until the reader switches it on. */
  keepArticles: boolean;
}

/** A few values do not carry a storage library: the background has 60 kB for everything. */
async function settings(): Promise<Omit<Settings, 'keepArticles'>> {
  const { everywhereOff, offSites, toolbarOff } = await browser.storage.local.get([
    'everywhereOff',
    'offSites',
    'toolbarOff',
  ]);
  return {
    everywhereOff: everywhereOff === true,
    toolbarOff: toolbarOff === true,
    offSites: Array.isArray(offSites) ? offSites.filter((site) => typeof site === 'string') : [],
  };
}

const change = (changed: Partial<Settings>): Promise<void> => browser.storage.local.set(changed);

/** Why nothing is to be read on a host, or `null` where it may be. `host` as `hostOf` makes it. */
export async function whyOff(host: string): Promise<'site' | 'everywhere' | null> {
  const { siteOff, everywhereOff: off } = await switchesFor(host);
  if (off) return 'everywhere';
  return siteOff ? 'site' : null;
}

/** How the two switches stand, each by itself; `host` is `null` for what is no page of the web. */
export async function switchesFor(
  host: string | null,
): Promise<{ siteOff: boolean; everywhereOff: boolean }> {
  const { offSites, everywhereOff } = await settings();
  return { siteOff: host !== null && offSites.some((site) => isUnder(host, site)), everywhereOff };
}

/** Switches everything off or on again; what was off by site stays so. */
export async function setEverywhereOff(off: boolean): Promise<void> {
  await change({ everywhereOff: off });
}

/** Switches one site off or on again. On again also lifts what covers it: a site above it. */
export async function setSiteOff(host: string, off: boolean): Promise<void> {
  const { offSites } = await settings();
  const others = offSites.filter((site) => (off ? site !== host : !isUnder(host, site)));
  await change({ offSites: off ? [...others, host] : others });
}

/** Whether the toolbar for notes opens by itself when something is selected. */
export async function hasToolbar(): Promise<boolean> {
  return !(await settings()).toolbarOff;
}

/** Menu and key make notes all the same. */
export async function setToolbar(on: boolean): Promise<void> {
  await change({ toolbarOff: !on });
}

/** Calls `changed` when the toolbar was switched off or on, anywhere, until `signal` aborts. */
export function watchToolbar(changed: (on: boolean) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.toolbarOff) changed(changes.toolbarOff.newValue !== true);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Whether articles that were read are to be kept for comparing. */
export async function keepsArticles(): Promise<boolean> {
  return (await browser.storage.local.get('keepArticles')).keepArticles === true;
}

/** What is kept already stays until it is forgotten. */
export async function setKeepArticles(on: boolean): Promise<void> {
  await change({ keepArticles: on });
}

/** Calls `changed` when keeping was switched on or off, anywhere, until `signal` aborts. */
export function watchKeeping(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'keepArticles' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
