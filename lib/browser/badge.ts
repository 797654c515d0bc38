import { browser } from 'wxt/browser';

/** Neither the colour of agreeing nor of differing: a count is no verdict. */
const COLOUR = '#5d5850';
const TEXT_COLOUR = '#ffffff';

/** Shows how many marks a tab has; none, no badge. The browser clears it when the tab goes elsewhere. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR });
  } catch {
    // The tab was closed meanwhile.
  }
}
