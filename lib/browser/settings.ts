import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { isUnder } from '../text/host.ts';

/** What each setting may be besides what it is at first, which stands at the head. */
const CHOICES = {
  language: [null, 'en', 'uk', 'ru', 'tr'],
  theme: [null, 'light', 'dark'],
  marks: ['all', 'differs', 'none'],
  markStyle: ['line', 'tint', 'thin'],
  everywhereOff: [false, true],
  toolbarOff: [false, true],
  keepArticles: [false, true],
} as const;

const NAMES = ['offSites', ...Object.keys(CHOICES)];

/**
 * What the reader has chosen; a damaged value counts as none. A few values do not carry a storage library: the
 * background has 60 kB for everything.
 */
export async function readSettings(): Promise<Settings> {
  const held = await browser.storage.local.get(NAMES);
  const { offSites } = held;
  const chosen = Object.entries(CHOICES).map(([name, choices]) => {
    const found = (choices as readonly unknown[]).indexOf(held[name]);
    return [name, choices[Math.max(0, found)]];
  });
  return {
    ...Object.fromEntries(chosen),
    offSites: Array.isArray(offSites) ? offSites.filter((site) => typeof site === 'string') : [],
  };
}

/** Keeps what was chosen; what is not named stays. */
export const changeSettings = (changed: Partial<Settings>): Promise<void> =>
  browser.storage.local.set(changed);

/** Calls `changed` with the settings as they are now, and whenever one was changed, until `signal` aborts. */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = () =>
    void readSettings().then(
      (settings) => signal.aborted || changed(settings),
      () => undefined,
    );
  const listener = (changes: object, area: string) => {
    if (area === 'local' && NAMES.some((name) => name in changes)) tell();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  tell();
}

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
  const { offSites, everywhereOff } = await readSettings();
  return { siteOff: host !== null && offSites.some((site) => isUnder(host, site)), everywhereOff };
}

/** Switches everything off or on again; what was off by site stays so. */
export async function setEverywhereOff(off: boolean): Promise<void> {
  await changeSettings({ everywhereOff: off });
}

/** Switches sites off or on again. On again also lifts what covers one: a site above it. */
export async function setSitesOff(hosts: readonly string[], off: boolean): Promise<void> {
  const { offSites } = await readSettings();
  const others = offSites.filter((site) =>
    off ? !hosts.includes(site) : !hosts.some((host) => isUnder(host, site)),
  );
  await changeSettings({ offSites: off ? [...others, ...hosts] : others });
}

/** Whether articles that were read are to be kept for comparing. */
export async function keepsArticles(): Promise<boolean> {
  return (await readSettings()).keepArticles;
}

/** What is kept already stays until it is forgotten. */
export async function setKeepArticles(on: boolean): Promise<void> {
  await changeSettings({ keepArticles: on });
}

/** Calls `changed` when keeping was switched on or off, anywhere, until `signal` aborts. */
export function watchKeeping(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'keepArticles' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
