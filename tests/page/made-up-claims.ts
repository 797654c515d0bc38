/** A ferry article and what a background would answer to it. */
import type { CardFact, PageAnswer } from '../../lib/model/messages.ts';
import type { PageInput } from '../../lib/model/page.ts';
import type { Claim, Stance } from '../../lib/model/reading.ts';
import { madeUpRecord } from '../store/made-up-record.ts';

/** The made-up fact under another id, as a card needs it. */
export function cardOf(id: string, statement = `Statement of ${id}.`): CardFact {
  const { events, facts, sources, outlets } = madeUpRecord('2025-01-01.1', statement);
  const [event, fact, source, outlet] = [events[0], facts[0], sources[0], outlets[0]];
  if (!event || !fact || !source || !outlet) throw new Error('The made-up record is empty.');
  return {
    event,
    fact: { ...fact, id },
    sources: [{ ...source, outletName: outlet.name, lineageName: outlet.name }],
  };
}

/** A claim over the first occurrence of `exact` in `text`. */
export function claimOver(text: string, exact: string, fact: string, stance: Stance = 'agrees'): Claim {
  const start = text.indexOf(exact);
  return {
    id: `${fact}@${start}`,
    fact,
    event: 'ferry-day',
    stance,
    start,
    end: start + exact.length,
    exact,
    reason: `It says “${exact}”.`,
    evidence: [{ kind: 'stated', text: 'hour', words: exact }],
    differences: stance === 'differs' ? [{ slot: 'hour', page: exact, record: 'noon' }] : [],
  };
}

/** Reads a page for these passages, `passage -> fact`; a fact that begins with `!` differs. */
export function answerTo(
  page: PageInput,
  passages: Record<string, string>,
  suppressed: string[] = [],
): PageAnswer {
  const found = Object.entries(passages).filter(([exact]) => page.text.includes(exact));
  if (!found.length) return { state: 'unrelated' };
  const claims = found.map(([exact, fact]) =>
    claimOver(page.text, exact, fact.replace('!', ''), fact.startsWith('!') ? 'differs' : 'agrees'),
  );
  return {
    state: 'read',
    suppressed,
    facts: Object.fromEntries(claims.map(({ fact }) => [fact, cardOf(fact)])),
    reading: {
      lang: 'en',
      events: [],
      mentions: [],
      claims,
      omits: { facts: [], scope: { words: 0, verdict: false } },
      contradictions: [],
    },
  };
}
