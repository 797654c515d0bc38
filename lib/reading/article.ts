import type { ReadArticle } from '../model/article.ts';
import type { PageSummary } from '../model/messages.ts';
import { hostOf } from '../text/host.ts';
import { isOwn } from '../text/own-id.ts';

/**
 * What is kept of a page that was read, or `null` for any other page; `at`: when, ISO 8601. Facts hidden on the page
 * are left in.
 */
export function articleOf(summary: PageSummary, at: string): ReadArticle | null {
  // A page that was read has all of it (`summaryOf`).
  const { state, address, url, title, lang, published, events, claims, omits } =
    summary as Required<PageSummary>;
  if (state !== 'read' || !omits) return null;
  const { facts, scope } = omits;
  return {
    address,
    url,
    title,
    outlet: hostOf(url) ?? '',
    lang,
    at,
    published,
    events: events.filter(({ passing }) => !passing).map(({ event }) => event.id),
    // What only explains the marks is left out by name, and the rest kept: the shortest way to say it.
    claims: claims
      // Articles are compared by what the record holds.
      .filter(({ fact }) => !isOwn(fact))
      .map(({ id, event, reason, evidence, statement, speaker, drift, ...claim }) => ({
        ...(claim as typeof claim & { prefix: string; suffix: string }),
        ...(drift && { quote: { here: drift.quote, nearest: drift.nearest.text } }),
      })),
    omits: { facts, scope },
  };
}
