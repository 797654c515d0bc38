/** The reader's own facts: kept for the extension's pages, and read with from the next page on. */
import { onAsked, tellOwnPages, tellReader } from '../../lib/browser/messages.ts';
import { recallPages } from '../../lib/browser/page-memory.ts';
import { isOwnPage, type Sender } from '../../lib/browser/sender.ts';
import type { OwnFactAnswer } from '../../lib/model/own-fact.ts';
import { ownFactsIn, writeOwnFacts } from '../../lib/store/own-facts.ts';
import { untrustedOwnFactChange } from '../../lib/text/untrusted-own-fact.ts';
import { database, engine } from './engine.ts';

function databaseFor(sender: Sender) {
  if (!isOwnPage(sender)) throw new Error('Only a page of the extension may ask this.');
  return database();
}

async function write(sender: Sender, sent: unknown): Promise<OwnFactAnswer> {
  const kept = await databaseFor(sender);
  const change = untrustedOwnFactChange(sent);
  if (!kept || !change) return { why: kept ? 'invalid' : 'no-database' };
  const answer = await writeOwnFacts(kept, change);
  if (!answer.why) {
    await (await engine()).learn();
    void tellOwnPages('ownFactsChanged');
    for (const [tabId] of await recallPages()) void tellReader(tabId, 'readAgain');
  }
  return answer;
}

/** Listens for what the extension's own pages ask about the reader's own facts. */
export function answerOwnFacts(): void {
  onAsked('ownFacts', async ({ sender }) => {
    const kept = await databaseFor(sender);
    return kept ? ownFactsIn(kept) : [];
  });
  onAsked('writeOwnFacts', ({ sender, data }) => write(sender, data));
}
