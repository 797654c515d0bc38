import type { EventEvidence, Marker } from '../model/matching.ts';
import type { RecognisedEvent } from '../model/reading.ts';
import { holds } from './match.ts';
import { type CompiledPattern, compilePattern, type KnownTerms } from './pattern.ts';
import { candidatesFor, indexPatterns, type PatternIndex } from './pattern-index.ts';
import type { Sentence } from './scan.ts';

export interface CompiledMarker extends Marker {
  event: string;
  pattern: CompiledPattern;
}

export interface CompiledEvidence extends Omit<EventEvidence, 'needs' | 'markers'> {
  needs: { pattern: CompiledPattern; times: number }[];
  markers: CompiledMarker[];
}

export function compileEvidence(evidence: EventEvidence, known: KnownTerms = new Map()): CompiledEvidence {
  return {
    ...evidence,
    needs: evidence.needs.map((need) => ({ pattern: compilePattern(need.if, known), times: need.times })),
    markers: evidence.markers.map((m) => ({
      ...m,
      event: evidence.event,
      pattern: compilePattern(m.if, known),
    })),
  };
}

/** The markers of all events, by a term each cannot do without. */
export type MarkerIndex = PatternIndex<CompiledMarker>;

export function indexMarkers(evidence: readonly CompiledEvidence[]): MarkerIndex {
  return indexPatterns(evidence.flatMap((e) => e.markers));
}

/** Evidence in the title or the first sentences weighs this much more: what a page opens with is what it is about. */
const OPENING_BONUS = 1.5;
/** Sentences that count as the opening, the title among them. */
const OPENING = 5;
/** `YYYY-MM`. */
const MONTH_PRECISION = 7;
/** A page is about a second event only when it is about as strong as the first. */
const SECOND = 0.8;

/** Which markers of which event stand in each sentence. */
export type MarkersBySentence = Map<string, CompiledMarker[]>[];

/** Finds every marker of every event, sentence by sentence. */
export function findMarkers(sentences: readonly Sentence[], index: MarkerIndex): MarkersBySentence {
  return sentences.map((sentence) => {
    const here = new Map<string, CompiledMarker[]>();
    for (const marker of candidatesFor(sentence, index)) {
      if (!holds(marker.pattern, sentence)) continue;
      const met = here.get(marker.event);
      if (met) met.push(marker);
      else here.set(marker.event, [marker]);
    }
    return here;
  });
}

/** The latest day, to the month at least, that the text names with its year. */
function latestDay(sentences: readonly Sentence[]): string | null {
  let latest: string | null = null;
  for (const { dates } of sentences) {
    for (const { iso } of dates) {
      if (iso && iso.length >= MONTH_PRECISION && !iso.startsWith('-') && (!latest || iso > latest))
        latest = iso;
    }
  }
  return latest;
}

/** Days after its window in which a passage without a name may still be taken to speak of an event. */
const NEAR = 10;
const DAY_MS = 86_400_000;
const shift = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

interface Scored extends RecognisedEvent {
  /** What the text alone weighs, publication left out: enough to be mentioned at any time. */
  text: number;
  near: boolean;
  /** What the event needs is met as often as a page about it must; once is enough for a mention. */
  enough: boolean;
}

/** In how many sentences the pattern is met, as far as `most`. */
function countMet(pattern: CompiledPattern, sentences: readonly Sentence[], most: number): number {
  let met = 0;
  for (const sentence of sentences) {
    if (holds(pattern, sentence)) met++;
    if (met === most) break;
  }
  return met;
}

function scoreOf(
  event: CompiledEvidence,
  sentences: readonly Sentence[],
  markers: MarkersBySentence,
  published: string | null,
): Scored {
  const best = new Map<string, number>();
  markers.forEach((here, i) => {
    for (const marker of here.get(event.event) ?? []) {
      const weight = marker.weight * (i < OPENING ? OPENING_BONUS : 1);
      if (Math.abs(weight) > Math.abs(best.get(marker.name) ?? 0)) best.set(marker.name, weight);
    }
  });
  const recognised: Scored = {
    event: event.event,
    score: 0,
    evidence: [],
    text: 0,
    near: false,
    enough: true,
  };
  for (const { pattern, times } of event.needs) {
    const met = countMet(pattern, sentences, times);
    if (met === 0) return recognised;
    if (met < times) recognised.enough = false;
  }
  for (const [name, weight] of best) {
    recognised.score += weight;
    recognised.evidence.push({ kind: 'marker', name, weight });
  }
  recognised.text = recognised.score;
  const latest = published ?? latestDay(sentences);
  // A page without a date cannot be confirmed by it, only refused: it speaks of what came after.
  if (event.published && latest && (published || latest > event.published.to)) {
    const inside = latest >= event.published.from && latest <= event.published.to;
    const soon = latest > event.published.to && latest <= shift(event.published.to, NEAR);
    const weight = inside ? event.published.weight : event.published.outside / (soon ? 2 : 1);
    recognised.score += weight;
    recognised.evidence.push({ kind: published ? 'published' : 'latest', name: latest, weight });
  }
  recognised.near =
    !event.published ||
    !latest ||
    (latest >= event.published.from && latest <= shift(event.published.to, NEAR));
  return recognised;
}

/** Events of the record that the page is about, those it mentions, and what else it is about. */
export interface Recognition {
  about: RecognisedEvent[];
  mentions: RecognisedEvent[];
  /** The event of passages that name none: what the page is about, or mentions at the time. */
  usual: string | null;
  /** Only mentioned: an unnamed passage is the event's where its paragraph has evidence for it. */
  passing: boolean;
  /** Every score, for explanations; strongest first. */
  scores: RecognisedEvent[];
}

/** Weighs the evidence of all events against each other. `published` is `YYYY-MM-DD` or `null`. */
export function recognise(
  sentences: readonly Sentence[],
  evidence: readonly CompiledEvidence[],
  markers: MarkersBySentence,
  published: string | null,
): Recognition {
  const scores = evidence
    .map((e) => scoreOf(e, sentences, markers, published))
    .sort((a, b) => b.score - a.score);
  const of = (event: string) => evidence.find((e) => e.event === event);
  const strongest = scores[0]?.score ?? 0;
  const about: Scored[] = [];
  const mentions: Scored[] = [];
  for (const score of scores) {
    const event = of(score.event);
    if (!event || event.other) continue;
    if (score.enough && score.score >= event.about && score.score >= strongest * SECOND) about.push(score);
    else if (Math.max(score.text, score.score) >= event.mention) mentions.push(score);
  }
  const mentioned = mentions.find((m) => m.near);
  const usual = about[0]?.event ?? mentioned?.event ?? null;
  const plain = ({ event, score, evidence }: RecognisedEvent) => ({ event, score, evidence });
  const passing = about.length === 0 && !mentioned?.enough;
  return {
    about: about.map(plain),
    mentions: mentions.map(plain),
    usual,
    passing,
    scores: scores.map(plain),
  };
}
