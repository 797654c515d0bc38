import { browser } from 'wxt/browser';
import type { ListedSite } from '../../components/options/view.ts';

/** The reviewed list, out of the package: what this build packaged is this build's own. */
export async function listedSites(): Promise<ListedSite[]> {
  return (await fetch(browser.runtime.getURL('/hosts.json'))).json();
}
