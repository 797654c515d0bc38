import { browser } from 'wxt/browser';
import type { ListedArticle } from '../../components/compare/view.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { recallPage } from '../../lib/browser/page-memory.ts';
import type { ReadArticle } from '../../lib/model/article.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { RecordData } from '../../lib/model/record.ts';
import { articleOf } from '../../lib/reading/article.ts';

/** The record, out of the package: what this build packaged is this build's own. */
export async function packagedRecord(): Promise<RecordData> {
  return (await (await fetch(browser.runtime.getURL('/record.json'))).json()) as RecordData;
}

/** A page that was read as an article, without the facts hidden on it; `null` for any other page. */
export function articleOfPage(summary: PageSummary, at: number): ReadArticle | null {
  const article = articleOf(summary, new Date(at).toISOString());
  return (
    article && { ...article, claims: article.claims.filter(({ fact }) => !summary.suppressed.includes(fact)) }
  );
}

/** The page in a tab, or `null` where none is or it was not read. */
async function articleIn(tabId: number): Promise<ReadArticle | null> {
  const summary = await askBackground('getPageSummary', { tabId });
  return articleOfPage(summary, (await recallPage(tabId))?.at ?? Date.now());
}

/** Everything that can be compared: the page in front first, then what is kept, newest first. */
export async function listedArticles(tabId: number | null): Promise<ListedArticle[]> {
  const [front, kept] = await Promise.all([
    tabId === null ? null : articleIn(tabId).catch(() => null),
    askBackground('listArticles', undefined),
  ]);
  const others = kept
    .filter(({ address }) => address !== front?.address)
    .map((article) => ({ ...article, kept: true, front: false }));
  if (!front) return others;
  return [{ ...front, kept: others.length < kept.length, front: true }, ...others];
}
