import { browser } from 'wxt/browser';

/** Opens the page that compares, with the page in a tab chosen; `save`: and the formats of files shown. */
export async function openCompare(tabId: number, save = false): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/compare.html?tab=${tabId}${save ? '#save' : ''}` as '/compare.html'),
  });
}
