import type { Claim, Ground } from '../model/reading.ts';
import type { Fact, Lang } from '../model/record.ts';
import { quoteDrift } from './drift.ts';
import type { Met, Scan, Sentence } from './scan.ts';
import type { Verified } from './verify.ts';

/** Passages shorter than this are widened to their clause: a mark must be big enough to see and to click. */
const SHORTEST_PASSAGE = 12;
/** A name this near to a word of saying is taken for the speaker. */
const SPEAKER_REACH = 4;
/** Characters of punctuation taken in around a sentence. */
const QUOTE_MARKS = 2;
/** The concept that means saying, in the word lists. */
export const SAYING = 'say';

function clause(scan: Scan, sentence: Sentence, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > sentence.from && (scan.words[start]?.brk ?? 0) === 0) start--;
  while (end < sentence.to && (scan.words[end]?.brk ?? 0) === 0) end++;
  return [start, end];
}

/** Words that a mark takes in at its end, or start, to close a clause rather than stop in the middle of it. */
const CLOSE_END = 2;
const CLOSE_START = 2;

/** Words `[from, to)` as offsets into the page's text, closed to the clause where it ends nearby. */
export function offsets(scan: Scan, sentence: Sentence, from: number, to: number): [number, number] {
  const at = (a: number, b: number): [number, number] => [
    scan.words[a]?.start ?? 0,
    scan.words[b - 1]?.end ?? 0,
  ];
  const [first, last] = clause(scan, sentence, from, to);
  const [start, end] = at(from - first <= CLOSE_START ? first : from, last - to <= CLOSE_END ? last : to);
  if (end - start >= SHORTEST_PASSAGE) return [start, end];
  const [open, close] = at(first, last);
  if (close - open >= SHORTEST_PASSAGE) return [open, close];
  return at(Math.max(sentence.from, first - CLOSE_END), Math.min(sentence.to, last + CLOSE_END));
}

/** Words `[from, to)` as they stand on the page. */
function wordsAt(text: string, scan: Scan, from: number, to: number): string {
  return text.slice(scan.words[from]?.start ?? 0, scan.words[to - 1]?.end ?? 0);
}

function speakerOf(text: string, scan: Scan, sentence: Sentence): string | null {
  const saying = sentence.concepts.get(SAYING)?.[0];
  if (!saying) return null;
  let nearest: { distance: number; name: string } | null = null;
  for (const found of sentence.concepts.values()) {
    for (const hit of found) {
      if (!hit.name) continue;
      const distance = Math.max(hit.from - saying.to, saying.from - hit.to, 0);
      const name = wordsAt(text, scan, hit.from, hit.to);
      if (distance <= SPEAKER_REACH && (!nearest || distance < nearest.distance))
        nearest = { distance, name };
    }
  }
  return nearest?.name ?? null;
}

function explain(text: string, scan: Scan, verified: Verified, events: ReadonlySet<string>): Ground[] {
  const { match, pattern } = verified;
  const met = (kind: 'stated' | 'carried', { name, from, to }: Met): Ground => ({
    kind,
    text: name,
    words: wordsAt(text, scan, from, to),
  });
  const grounds = [...match.met.map((m) => met('stated', m)), ...match.carried.map((m) => met('carried', m))];
  if (events.size > 0) grounds.push({ kind: 'event', text: [...events].join(', ') });
  grounds.push({ kind: 'pattern', text: pattern.source });
  return grounds;
}

/** What a claim rests on, in one English line. */
function reasonOf(grounds: readonly Ground[]): string {
  const of = (kind: Ground['kind']) => grounds.filter((g) => g.kind === kind).map((g) => g.text);
  const carried = of('carried');
  return of('stated').join(' + ') + (carried.length > 0 ? ` (from before: ${carried.join(', ')})` : '');
}

/** How much of the passage a reading rests on, in words. */
const weightOf = (v: Verified) => v.match.met.reduce((sum, m) => sum + m.to - m.from, 0);

/** Words of spread that cost a reading as much as one more met term gains it. */
const SPREAD = 6;

/** The better of two readings of one fact in one sentence: the one that asks for more, in fewer words. */
function better(a: Verified, b: Verified): Verified {
  const worth = ({ match }: Verified) => match.met.length - (match.to - match.from) / SPREAD;
  return worth(b) > worth(a) ? b : a;
}

/** Whether another stance on the same words rests on more of them; a draw goes to agreement. */
function outdone(v: Verified, rival: Verified | undefined): boolean {
  if (!rival || rival.match.from >= v.match.to || v.match.from >= rival.match.to) return false;
  return v.stance === 'differs' ? weightOf(rival) >= weightOf(v) : weightOf(rival) > weightOf(v);
}

/**
 * One claim a fact and stance for a sentence. Where the two stances stand on the same words, the one that
 * rests on more of them stays.
 */
export function claimsOf(
  text: string,
  scan: Scan,
  sentence: Sentence,
  verified: readonly Verified[],
  facts: ReadonlyMap<string, Fact>,
  events: ReadonlySet<string>,
  lang: Lang,
): Claim[] {
  if (verified.length === 0) return [];
  const best = new Map<string, Verified>();
  for (const v of verified) {
    const key = `${v.reading.fact} ${v.stance}`;
    const known = best.get(key);
    best.set(key, known ? better(known, v) : v);
  }
  const claims: Claim[] = [];
  for (const v of best.values()) {
    if (outdone(v, best.get(`${v.reading.fact} ${v.stance === 'differs' ? 'agrees' : 'differs'}`))) continue;
    const fact = facts.get(v.reading.fact);
    if (!fact) continue;
    const [start, end] = offsets(scan, sentence, v.match.from, v.match.to);
    const evidence = explain(text, scan, v, events);
    const claim: Claim = {
      id: `${fact.id}@${start}`,
      fact: fact.id,
      event: fact.event,
      stance: v.stance,
      start,
      end,
      exact: text.slice(start, end),
      reason: reasonOf(evidence),
      evidence,
      differences: [],
    };
    const slot = v.stance === 'differs' ? fact.slots.find((s) => s.name === v.pattern.slot) : undefined;
    if (slot) {
      const [from, to] = v.match.value ? [v.match.value.from, v.match.value.to] : [v.match.from, v.match.to];
      const page = wordsAt(text, scan, from, to);
      claim.differences.push({ slot: slot.label.en, page, record: slot.value.en });
    }
    const speaker = speakerOf(text, scan, sentence);
    if (speaker) claim.speaker = speaker;
    // The quotation marks around a sentence stand outside its words.
    const opening = Math.max(0, (scan.words[sentence.from]?.start ?? 0) - QUOTE_MARKS);
    const around = text.slice(opening, (scan.words[sentence.to - 1]?.end ?? 0) + QUOTE_MARKS);
    const drift = fact.variants ? quoteDrift(around, fact.variants, lang) : null;
    if (drift) claim.drift = drift;
    claims.push(claim);
  }
  return claims;
}
