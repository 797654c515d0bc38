import { browser } from 'wxt/browser';
import { ownWords } from './own-words.ts';

/** Ids of the menu's entries, and which words of `_locales` they are named by. */
export const MENU = { highlight: 'menuHighlight', 'add-note': 'menuNote' } as const;

/**
 * Selection menus; made anew whenever the extension is installed or updated and when another language is chosen, and
 * kept by the browser.
 */
export async function makeMenus(): Promise<void> {
  const words = await ownWords();
  await browser.contextMenus.removeAll();
  for (const [id, name] of Object.entries(MENU))
    browser.contextMenus.create({
      id,
      title: words[name]?.message ?? id,
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}
