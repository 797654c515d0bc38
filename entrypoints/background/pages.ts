import { showCount } from '../../lib/browser/badge.ts';
import { injectReader } from '../../lib/browser/inject.ts';
import { tellReader } from '../../lib/browser/messages.ts';
import { forgetPage, recallPage, recallPages, rememberPage } from '../../lib/browser/page-memory.ts';
import { whyOff } from '../../lib/browser/settings.ts';
import { spokenLanguage } from '../../lib/browser/ui-language.ts';
import { setLocale } from '../../lib/i18n/locale.ts';
import { localised } from '../../lib/i18n/localised.ts';
import type { PageAnswer, PageSummary } from '../../lib/model/messages.ts';
import { cardFacts } from '../../lib/reading/cards.ts';
import { inLanguage } from '../../lib/reading/in-language.ts';
import { countMarks, emptySummary, summaryOf } from '../../lib/reading/summary.ts';
import { addressOf } from '../../lib/text/address.ts';
import { hostOf } from '../../lib/text/host.ts';
import { untrustedPage } from '../../lib/text/untrusted-page.ts';
import { keepArticle } from './articles.ts';
import { engine } from './engine.ts';

async function keep(tabId: number, address: string, summary: PageSummary): Promise<void> {
  await rememberPage(tabId, { summary, address, at: Date.now() });
  await showCount(tabId, countMarks(summary));
}

/** Reads one page that a tab's content script sent; `url` is the sender's address as the browser says it. */
export async function readPage(tabId: number, url: string, sent: unknown): Promise<PageAnswer> {
  const page = untrustedPage(sent);
  if (!page) return { state: 'failed', why: 'The page sent what is not a page.' };
  const why = await whyOff(hostOf(url) ?? '');
  const address = addressOf(url, page.url);
  const about = { url, title: page.title, address, published: page.published };
  if (why) {
    await keep(tabId, address, emptySummary('off', { ...about, why }));
    return { state: 'off', why };
  }
  try {
    const { reader, known: record, labels, suppressed } = await engine();
    setLocale(await spokenLanguage());
    const reading = inLanguage(reader.read(page), record, labels, localised);
    const hidden = await suppressed.at(address).catch(() => []);
    const summary = summaryOf(reading, record, { ...about, suppressed: hidden }, localised, page.text);
    await keep(tabId, address, summary);
    if (summary.state !== 'read') return { state: 'unrelated' };
    // Nobody waits for it: without it the page is read as well.
    keepArticle(tabId, summary).catch((error: unknown) => console.warn(String(error)));
    const ids = [...reading.claims.map(({ fact }) => fact), ...reading.omits.facts];
    return { state: 'read', reading, facts: cardFacts(record, ids), suppressed: hidden };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await keep(tabId, address, emptySummary('failed', { ...about, why: reason }));
    return { state: 'failed', why: reason };
  }
}

/** The gate's call: injects the reader unless its site is off. */
export async function pageLooksRelevant(tabId: number, url: string): Promise<void> {
  const why = await whyOff(hostOf(url) ?? '');
  if (why) await keep(tabId, addressOf(url), emptySummary('off', { url, why }));
  else await injectReader(tabId);
}

/** Injects the reader because the reader of the page asked for it. Rejects where the browser does not allow it. */
export function readTab(tabId: number): Promise<void> {
  return injectReader(tabId);
}

/** The page is gone from the tab. */
export async function pageLeft(tabId: number): Promise<void> {
  await forgetPage(tabId);
  await showCount(tabId, 0);
}

/** Hides a fact on the page in a tab, or shows it again, there and wherever else that page is open. */
export async function setSuppressed(tabId: number, fact: string, hide: boolean): Promise<void> {
  const page = await recallPage(tabId);
  const { known: record, suppressed } = await engine();
  if (!page || (hide && !record.facts.some(({ id }) => id === fact))) return;
  await (hide ? suppressed.add(page.address, fact) : suppressed.remove(page.address, fact));
  const facts = await suppressed.at(page.address);
  for (const [id, open] of await recallPages()) {
    if (open.address !== page.address) continue;
    await keep(id, open.address, { ...open.summary, suppressed: facts });
    await tellReader(id, 'suppressedChanged', { facts });
  }
}

/** After a switch was moved: readers leave where it is off now, and come back where it was off. */
export async function followSwitches(): Promise<void> {
  for (const [tabId, { address, summary }] of await recallPages()) {
    const { url = '', title = '' } = summary;
    const why = await whyOff(hostOf(url) ?? '');
    if (why) {
      await keep(tabId, address, emptySummary('off', { url, title, why }));
      await tellReader(tabId, 'leave');
    } else if (summary.state === 'off') {
      await pageLeft(tabId);
      await readTab(tabId).catch(() => undefined);
    }
  }
}
