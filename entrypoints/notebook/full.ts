import { browser } from 'wxt/browser';

/** Opens the notebook's own page, for the page in a tab, at one of its parts. */
export async function openNotebook(
  tabId: number,
  part: 'notes' | 'export' | 'import' | 'facts',
): Promise<void> {
  const anchor = part === 'notes' ? '' : `#${part}`;
  await browser.tabs.create({
    url: browser.runtime.getURL(`/notebook.html?tab=${tabId}${anchor}` as '/notebook.html'),
  });
}
