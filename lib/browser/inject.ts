import { browser } from 'wxt/browser';
import { isReaderSeated, readerSeat } from './reader-seat.ts';

const MAIN_FRAME = [0];
const SCRIPT = '/reader.js';

/** Whether a reader lives in the tab's page. False where we may not look. */
export async function hasReader(tabId: number): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: MAIN_FRAME },
      func: isReaderSeated,
      args: [readerSeat],
      injectImmediately: true,
    });
    return result?.result === true;
  } catch {
    return false;
  }
}

/**
 * Puts the reader into a tab's page, with the style of its marks; once. `css` goes in beside the page's own style
 * sheets and is not among them: the page cannot see it. Rejects where the browser does not allow it: its own pages,
 * the stores, a site without access.
 */
export async function injectReader(tabId: number, css: string): Promise<void> {
  if (await hasReader(tabId)) return;
  const target = { tabId, frameIds: MAIN_FRAME };
  await browser.scripting.insertCSS({ target, css });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
