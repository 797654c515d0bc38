import { browser } from 'wxt/browser';

/** No tab has this id: what is asked about it is answered like a page that cannot be seen. */
const NO_TAB = -1;

/** The tab in front in this page's window: its id, and its window's. */
export async function frontTab(): Promise<{ tabId: number; windowId: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? NO_TAB, windowId: tab?.windowId ?? NO_TAB };
}

/**
 * Calls `turned` with the tab in front in this page's window, at once and whenever another comes to the front, and
 * `loaded` whenever the page in it is loading or has loaded; until `signal` aborts. Takes no permission: of a page
 * we have no access to the browser tells that it loads, and not which it is.
 */
export async function followFrontTab(
  turned: (tabId: number) => void,
  loaded: () => void,
  signal: AbortSignal,
): Promise<void> {
  let front = NO_TAB;
  let here: number | null = null;
  /** By window: tabs that came to the front before the browser has said which window is ours. */
  const early = new Map<number, number>();
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (here === null) early.set(windowId, tabId);
    if (windowId !== here) return;
    front = tabId;
    turned(tabId);
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId === front && status !== undefined) loaded();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  const started = await frontTab();
  if (signal.aborted) return;
  here = started.windowId;
  front = early.get(here) ?? started.tabId;
  turned(front);
}
