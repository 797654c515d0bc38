import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeMenus } from '../../lib/browser/menus.ts';
import { onAsked, tellReader } from '../../lib/browser/messages.ts';
import { syncGate } from '../../lib/browser/permissions.ts';
import { contentScript, fromOwnPage, isOwnPage, type Sender } from '../../lib/browser/sender.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { followAddressBar } from './address-bar.ts';
import { answerArticles } from './articles.ts';
import { engine } from './engine.ts';
import { followMenus, noteTab } from './note-places.ts';
import { answerNotebook } from './notebook.ts';
import { answerPageNotes, forgetTab } from './notes.ts';
import { clearBin, eraseEverything } from './notes-desk.ts';
import { answerOwnFacts } from './own-facts.ts';
import { followSwitches, pageLeft, pageLooksRelevant, readPage, readTab, setSuppressed } from './pages.ts';
import { pageSummary, switchEverywhere, switchSite, toggleSite } from './popup.ts';

/** Tab and address of a message that only a content script of ours may send. Throws for anybody else. */
function fromPage(sender: Sender): { tabId: number; url: string } {
  const from = contentScript(sender);
  if (!from) throw new Error('Only a page that is being read may ask this.');
  return from;
}

const factOf = (data: unknown): string =>
  String((data as { fact?: unknown } | null)?.fact ?? '').slice(0, 200);

function answerPages(): void {
  onAsked('pageLooksRelevant', async ({ sender }) => {
    const { tabId, url } = fromPage(sender);
    // A page without access, or one that has just gone, is nobody's error.
    await pageLooksRelevant(tabId, url).catch(() => undefined);
  });
  onAsked('readPage', ({ sender, data }) => {
    const { tabId, url } = fromPage(sender);
    return readPage(tabId, url, data);
  });
  onAsked('pageLeft', ({ sender }) => pageLeft(fromPage(sender).tabId));
  onAsked('suppressFact', ({ sender, data }) => setSuppressed(fromPage(sender).tabId, factOf(data), true));
  onAsked('restoreFact', ({ sender, data }) => {
    const tabId = isOwnPage(sender) ? data.tabId : fromPage(sender).tabId;
    return tabId === undefined ? undefined : setSuppressed(tabId, factOf(data), false);
  });
}

function answerPopup(): void {
  onAsked('getPageSummary', ({ sender, data }) => {
    fromOwnPage(sender);
    return pageSummary(data.tabId);
  });
  onAsked('readTab', ({ sender, data }) => {
    fromOwnPage(sender);
    return readTab(data.tabId);
  });
  onAsked('setSiteOff', ({ sender, data }) => {
    fromOwnPage(sender);
    return switchSite(data.host, data.off);
  });
  onAsked('setEverywhereOff', ({ sender, data }) => {
    fromOwnPage(sender);
    return switchEverywhere(data.off);
  });
  onAsked('switchesChanged', ({ sender }) => {
    fromOwnPage(sender);
    return followSwitches();
  });
  onAsked('eraseEverything', ({ sender }) => {
    fromOwnPage(sender);
    return eraseEverything();
  });
}

function answerRecord(): void {
  onAsked('getRecord', async ({ sender }) => {
    fromOwnPage(sender);
    return (await engine()).record;
  });
  onAsked('openRecord', async ({ sender, data }) => {
    fromPage(sender);
    // Of the page nothing but a name goes there, and the record's page finds it or does not.
    await browser.tabs.create({ url: `/record.html#fact=${encodeURIComponent(factOf(data))}` });
  });
}

function followCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    // First: a browser opens it only while it still knows of the key press.
    if (command === 'open-panel') await openSidePanel(tab.windowId ?? -1);
    if (command === 'next-mark') await tellReader(tab.id, 'stepClaim', { by: 1 });
    if (command === 'previous-mark') await tellReader(tab.id, 'stepClaim', { by: -1 });
    if (command === 'add-note') await noteTab(tab.id, { write: true });
    if (command === 'toggle-site') await toggleSite(tab.url ?? '');
  });
}

// Listeners stand before anything is awaited: the browser wakes the background for those it finds at once.
export default defineBackground(() => {
  answerPages();
  answerPopup();
  answerRecord();
  answerPageNotes();
  answerNotebook();
  answerArticles();
  answerOwnFacts();
  followCommands();
  followMenus();
  followAddressBar();
  const quietly = (work: () => Promise<unknown>) => () =>
    void work().catch((error: unknown) => console.warn(String(error)));
  const sync = quietly(syncGate);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.runtime.onInstalled.addListener(quietly(makeMenus));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Once in a life: not on updates, and not when the browser was updated.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(quietly(clearBin));
  browser.tabs.onRemoved.addListener(forgetTab);
});
