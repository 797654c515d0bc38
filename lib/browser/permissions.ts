import { browser } from 'wxt/browser';
import { hostOfPattern, patternOf } from '../text/host.ts';

/** Every page of the web. */
export const EVERY_SITE = '*://*/*';
const SCRIPT_ID = 'gate-where-asked';
const GATE = 'gate.js';

/**
 * Asks the reader for access to a host, or with `null` to every site. Must be called straight from a click: no
 * `await` may come before it. True where access was given.
 */
export function requestAccess(host: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: [host === null ? EVERY_SITE : patternOf(host)] });
}

/** Whether we may look at a host without being clicked, or with `null` at every site. */
export function hasAccess(host: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: [host === null ? EVERY_SITE : patternOf(host)] });
}

/** Origins the reader granted beyond those of the manifest. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !listed.has(origin) && /^(\*|https?):|^<all_urls>$/.test(origin));
}

/** What the manifest asks for by itself. Firefox, and Chrome on a reader's wish, may keep some of it back. */
const listedOrigins = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Asks for all listed sites; straight from a click, like {@link requestAccess}. */
export function requestListed(): Promise<boolean> {
  return browser.permissions.request({ origins: listedOrigins() });
}

/** How things stand: whether all listed sites and every site may be looked at, and what was added to the list. */
export async function accessNow(): Promise<{ listed: boolean; everywhere: boolean; added: string[] }> {
  const [listed, everywhere, granted] = await Promise.all([
    browser.permissions.contains({ origins: listedOrigins() }),
    hasAccess(null),
    grantedOrigins(),
  ]);
  return { listed, everywhere, added: granted.filter((origin) => hostOfPattern(origin) !== null) };
}

/** Gives access back: one origin that was added, or with `null` every site; what else was granted stays. */
export async function removeAccess(origin: string | null): Promise<void> {
  const everywhere = (await grantedOrigins()).filter((each) => hostOfPattern(each) === null);
  const origins = origin === null ? everywhere : [origin];
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Calls `changed` whenever access was given or taken, here or in the browser's own pages, until `signal` aborts. */
export function followAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}

/**
 * Makes the gate run on the origins granted and on no others. To be called when permissions change and whenever
 * the extension starts anew: either browser lets a reader take access back at any time.
 */
export async function syncGate(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  // On a listed site the gate is there already: nothing comes of a second one but a second message.
  const excludeMatches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const script = { id: SCRIPT_ID, js: [GATE], matches, excludeMatches };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
}
