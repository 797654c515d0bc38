import type { ReadArticle } from '../model/article.ts';
import type { PageSummary } from '../model/messages.ts';
import type { Omissions } from '../model/reading.ts';
import { hostOf } from '../text/host.ts';
import { isOwn } from '../text/own-id.ts';

/** Passages beyond this many are of a page nobody compares. */
const MOST_CLAIMS = 400;
/** Nothing may be said of what is left out. */
const UNTOLD: Omissions = { facts: [], scope: { words: 0, verdict: false } };

/** What is kept of a page that was read; `at`: when, ISO 8601. Facts hidden on the page are left in. */
export function articleOf(summary: PageSummary, at: string): ReadArticle {
  const { address = '', url = '', title = '', lang = '', published = null, events, claims } = summary;
  const { facts, scope } = summary.omits ?? UNTOLD;
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
      .slice(0, MOST_CLAIMS)
      .map(({ id, event, reason, evidence, statement, speaker, drift, ...claim }) => ({
        prefix: '',
        suffix: '',
        ...claim,
        ...(drift && { quote: { here: drift.quote, nearest: drift.nearest.text } }),
      })),
    omits: { facts, scope },
  };
}
