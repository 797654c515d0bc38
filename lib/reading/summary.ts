import type { PageSummary } from '../model/messages.ts';
import type { Reading, RecognisedEvent } from '../model/reading.ts';
import type { Localised, RecordData } from '../model/record.ts';

/** A summary with nothing in it but its state. */
export function emptySummary(state: PageSummary['state'], about: Partial<PageSummary> = {}): PageSummary {
  return { state, events: [], claims: [], suppressed: [], contradictions: [], omits: null, ...about };
}

/** UTF-16 units kept on either side of a passage, as many as of a note. */
const CONTEXT = 32;

/**
 * What the popup shows of a page that was read. `say` picks the language of the record's text; `text` is the text the
 * claims' offsets point into.
 */
export function summaryOf(
  reading: Reading,
  record: RecordData,
  page: Pick<PageSummary, 'url' | 'title' | 'address' | 'published' | 'suppressed'>,
  say: (text: Localised) => string,
  text: string,
): PageSummary {
  const statements = new Map(record.facts.map((fact) => [fact.id, say(fact.statement)]));
  const statement = (fact: string): string => statements.get(fact) ?? fact;
  const named = (recognised: RecognisedEvent, passing: boolean): PageSummary['events'] => {
    const event = record.events.find(({ id }) => id === recognised.event);
    return event ? [{ event, recognised, passing }] : [];
  };
  const stated = new Set(reading.claims.map(({ event }) => event));
  // An event only mentioned, of which nothing is stated, is not worth a word.
  const mentions = reading.mentions.filter(({ event }) => stated.has(event));
  const events = [
    ...reading.events.flatMap((each) => named(each, false)),
    ...mentions.flatMap((each) => named(each, true)),
  ];
  if (events.length === 0 && reading.claims.length === 0) return emptySummary('unrelated', page);
  const { facts, scope } = reading.omits;
  return {
    state: 'read',
    ...page,
    events,
    lang: reading.lang,
    claims: reading.claims.map((claim) => ({
      ...claim,
      statement: statement(claim.fact),
      prefix: text.slice(0, claim.start).slice(-CONTEXT),
      suffix: text.slice(claim.end, claim.end + CONTEXT),
    })),
    contradictions: reading.contradictions,
    omits: { facts, scope, statements: Object.fromEntries(facts.map((fact) => [fact, statement(fact)])) },
  };
}

/** How many marks stand on the page: claims of facts that are not suppressed there. */
export function countMarks(summary: PageSummary): number {
  return summary.claims.filter(({ fact }) => !summary.suppressed.includes(fact)).length;
}
