import { browser } from 'wxt/browser';

/** Opens the notebook's own page at one of its parts, for the page in a tab or for none. */
export async function openNotebook(
  tabId: number | null,
  part: 'notes' | 'export' | 'import' | 'facts',
): Promise<void> {
  const anchor = part === 'notes' ? '' : `#${part}`;
  const tab = tabId === null ? '' : `?tab=${tabId}`;
  await browser.tabs.create({
    url: browser.runtime.getURL(`/notebook.html${tab}${anchor}` as '/notebook.html'),
  });
}
