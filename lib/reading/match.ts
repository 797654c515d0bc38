import { mayMeetOne, meeting, NOWHERE } from './meeting.ts';
import type { CompiledPattern, Term } from './pattern.ts';
import type { Met, Sentence } from './scan.ts';

/** A pattern met in a sentence. */
export interface Match {
  from: number;
  to: number;
  /** The words of the term that carries the slot's value. */
  value: Met | null;
  met: readonly Met[];
  /** Where the terms were met that an earlier sentence has. */
  carried: readonly Met[];
}

/** Patterns give gaps in English words; other languages, and longer titles, need more. */
const SLACK = 1.5;
/** Bounds the search in a sentence that repeats itself. */
const MOST_STEPS = 600;

/** One stretch of words says one thing: it cannot meet two terms. */
const same = (a: Met, b: Met) => a.at === b.at && a.to === b.to;

/** The widest stretch without a met term, in words. */
function widestGap(met: readonly Met[]): number {
  const [one, two] = met;
  if (!one || !two) return 0;
  if (met.length === 2) return Math.max(0, two.from - one.to, one.from - two.to);
  const sorted = met.toSorted((a, b) => a.from - b.from);
  let end = sorted[0]?.to ?? 0;
  let widest = 0;
  for (const m of sorted) {
    widest = Math.max(widest, m.from - end);
    end = Math.max(end, m.to);
  }
  return widest;
}

/** The words `[from, to)` from the first of some places to the last. */
function stretch(met: readonly Met[]): [from: number, to: number] {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const m of met) {
    if (m.from < from) from = m.from;
    if (m.to > to) to = m.to;
  }
  return [from, to];
}

/** Words around a passage in which a refused term speaks of it. */
const REFUSED_WITHIN = 10;

/** Whether something that must not be met stands in the passage or close to it. */
function spoilt(met: readonly Met[], refused: readonly Met[]): boolean {
  if (refused.length === 0) return false;
  const [from, to] = stretch(met);
  return refused.some((r) => r.to > from - REFUSED_WITHIN && r.from < to + REFUSED_WITHIN);
}

/** Looks for the closest combination of places, one for each term that the sentence itself meets. */
class Search {
  best: readonly Met[] | null = null;
  #size = Number.POSITIVE_INFINITY;
  #steps = 0;
  readonly #chosen: Met[] = [];
  readonly #pattern: CompiledPattern;
  readonly #sentence: Sentence;
  readonly #refused: readonly Met[];
  readonly #terms: readonly Term[];
  readonly #places: readonly (readonly Met[])[];
  /** Whether some of the terms are context: they may stand further off. */
  readonly #context: boolean;

  constructor(
    pattern: CompiledPattern,
    sentence: Sentence,
    terms: readonly Term[],
    places: readonly (readonly Met[])[],
  ) {
    this.#pattern = pattern;
    this.#sentence = sentence;
    this.#refused = pattern.absent.length > 0 ? meeting(pattern.absent, sentence) : NOWHERE;
    this.#terms = terms;
    this.#places = places;
    this.#context = terms.length > pattern.needed.length;
    this.#choose(0);
  }

  #choose(k: number): void {
    if (this.#steps++ > MOST_STEPS) return;
    const term = this.#terms[k];
    if (!term) {
      this.#settle();
      return;
    }
    const chosen = this.#chosen;
    const previous = k > 0 ? chosen[k - 1] : undefined;
    for (const m of this.#places[k] ?? NOWHERE) {
      if (previous && term.after !== null && (m.from < previous.to || m.from - previous.to > term.after))
        continue;
      if (chosen.some((c) => same(c, m))) continue;
      if (previous && term.joined && this.#sentence.broken(previous.to, m.from)) continue;
      chosen.push(m);
      this.#choose(k + 1);
      chosen.pop();
    }
  }

  #settle(): void {
    const chosen = this.#chosen;
    const isContext = (i: number) => (this.#terms[i]?.carried.length ?? 0) > 0;
    const own = this.#context ? chosen.filter((_, i) => !isContext(i)) : chosen;
    const { gap } = this.#pattern;
    if (own.length === 0 || widestGap(own) > gap * SLACK || spoilt(own, this.#refused)) return;
    const near = this.#context
      ? chosen.filter((m, i) => !isContext(i) || widestGap([...own, m]) <= gap)
      : chosen;
    const [from, to] = stretch(near);
    if (to - from >= this.#size) return;
    this.#size = to - from;
    this.best = [...near];
  }
}

/** Met in the sentence itself or, for context terms, in one of `before`; the closest combination wins. */
export function match(
  pattern: CompiledPattern,
  sentence: Sentence,
  before: readonly Sentence[],
): Match | null {
  for (const any of pattern.needed) if (!mayMeetOne(any, sentence)) return null;
  const terms: Term[] = [];
  const found: (readonly Met[])[] = [];
  const carried: Met[] = [];
  for (const term of pattern.terms) {
    const here = meeting(term.any, sentence);
    if (here.length > 0) {
      terms.push(term);
      found.push(here);
    } else if (term.carried.length === 0) return null;
    else {
      const earlier = before.map((s) => meeting(term.carried, s)[0]).find(Boolean);
      if (!earlier) return null;
      carried.push(earlier);
    }
  }
  const { best } = new Search(pattern, sentence, terms, found);
  if (!best) return null;
  const [from, to] = stretch(best);
  const valued = found[terms.findIndex((t) => t.value)];
  return { from, to, value: best.find((m) => valued?.includes(m)) ?? null, met: best, carried };
}

/** Whether the sentence by itself meets the pattern. */
export function holds(pattern: CompiledPattern, sentence: Sentence): boolean {
  const [term, ...more] = pattern.terms;
  return term && more.length === 0 && pattern.absent.length === 0
    ? meeting(term.any, sentence).length > 0
    : match(pattern, sentence, []) !== null;
}
