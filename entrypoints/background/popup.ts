import { browser } from 'wxt/browser';
import { hasReader } from '../../lib/browser/inject.ts';
import { forgetPage, recallPage } from '../../lib/browser/page-memory.ts';
import { setEverywhereOff, setSitesOff, whyOff } from '../../lib/browser/settings.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { emptySummary } from '../../lib/reading/summary.ts';
import { hostOf } from '../../lib/text/host.ts';
import { followSwitches } from './pages.ts';

/**
 * The page in a tab, as the popup shows it. What is remembered counts only while the page's reader lives: nobody
 * tells the background when a tab goes elsewhere, and it does not ask for the permission to be told.
 */
export async function pageSummary(tabId: number): Promise<PageSummary> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  const host = hostOf(url);
  const why = host === null ? null : await whyOff(host);
  if (why) return emptySummary('off', { url, why });
  const page = await recallPage(tabId);
  if (page && (await hasReader(tabId))) return page.summary;
  if (page) await forgetPage(tabId);
  return emptySummary('none', url ? { url } : {});
}

/** Off or on for one site, at once in every tab. */
export async function switchSite(host: string, off: boolean): Promise<void> {
  await setSitesOff([host], off);
  await followSwitches();
}

/** Off or on for every page, at once in every tab. */
export async function switchEverywhere(off: boolean): Promise<void> {
  await setEverywhereOff(off);
  await followSwitches();
}

/** The keyboard's switch: off where it is on, on where it is off. */
export async function toggleSite(url: string): Promise<void> {
  const host = hostOf(url);
  if (host !== null) await switchSite(host, (await whyOff(host)) !== 'site');
}
