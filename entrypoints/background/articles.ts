/** Articles kept for comparing: only where the reader switched it on, never of a private window. */
import { browser } from 'wxt/browser';
import { onAsked } from '../../lib/browser/messages.ts';
import { recallPage } from '../../lib/browser/page-memory.ts';
import { fromOwnPage, type Sender } from '../../lib/browser/sender.ts';
import { keepsArticles } from '../../lib/browser/settings.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { articleOf } from '../../lib/reading/article.ts';
import { type Articles, articlesIn } from '../../lib/store/articles.ts';
import { database } from './engine.ts';

/** For a page of the extension; throws for anybody else. `null` where the browser keeps no database for us. */
async function articles(sender?: Sender): Promise<Articles | null> {
  if (sender) fromOwnPage(sender);
  const held = await database();
  return held && articlesIn(held);
}

/** Keeps what was read in a tab, if the reader wants that, the tab is not private, and it can be compared at all. */
export async function keepArticle(tabId: number, summary: PageSummary): Promise<void> {
  const article = articleOf(summary, new Date().toISOString());
  if (!(article.claims[0] ?? article.events[0]) || !(await keepsArticles())) return;
  if ((await browser.tabs.get(tabId)).incognito === false) await (await articles())?.keep(article);
}

/** Listens for what pages of the extension ask about them. */
export function answerArticles(): void {
  onAsked('listArticles', async ({ sender }) => (await articles(sender))?.list() ?? []);
  onAsked('keepArticle', async ({ sender, data }) => {
    await articles(sender);
    const page = await recallPage(data.tabId);
    if (page) await keepArticle(data.tabId, page.summary);
  });
  onAsked('forgetArticles', async ({ sender, data }) =>
    (await articles(sender))?.forget(data.addresses?.map(String)),
  );
}
