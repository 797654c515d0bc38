import type { PageInput } from '../model/page.ts';
import type { Claim, Contradiction, Omissions, RecognisedEvent } from '../model/reading.ts';
import type { NewsEvent } from '../model/record.ts';

/** Shorter texts are teasers: what they leave out says nothing. */
const SHORTEST_VERDICT = 120;

const WHY: Record<NonNullable<PageInput['partial']>, string> = {
  short: 'the text is short',
  paywall: 'the text ends at a paywall',
  'too-long': 'only part of a very long text was read',
};

/** Key facts of the page's events that no passage states, and whether that may be said of this text at all. */
export function omissions(
  page: PageInput,
  words: number,
  about: readonly RecognisedEvent[],
  events: readonly NewsEvent[],
  claims: readonly Claim[],
): Omissions {
  const stated = new Set(claims.map((c) => c.fact));
  const key = events.filter((e) => about.some((a) => a.event === e.id)).flatMap((e) => e.key);
  const partial = page.partial ?? (words < SHORTEST_VERDICT ? 'short' : null);
  const scope: Omissions['scope'] = partial
    ? { words, verdict: false, why: WHY[partial], because: partial }
    : { words, verdict: true };
  return { facts: partial ? [] : [...new Set(key)].filter((fact) => !stated.has(fact)), scope };
}

/** Facts on which the page says both: the first passage of each kind. */
export function contradictions(claims: readonly Claim[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const claim of claims) {
    if (claim.stance !== 'differs' || found.some((f) => f.fact === claim.fact)) continue;
    const agrees = claims.find((c) => c.fact === claim.fact && c.stance === 'agrees');
    if (agrees) found.push({ fact: claim.fact, agrees: agrees.id, differs: claim.id });
  }
  return found;
}
