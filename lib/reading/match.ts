import type { Alternative, CompiledPattern, Term } from './pattern.ts';
import type { Met, Sentence } from './scan.ts';

/** A pattern met in a sentence. */
export interface Match {
  from: number;
  to: number;
  /** The words of the term that carries the slot's value. */
  value: Met | null;
  met: Met[];
  /** Names of the terms that were met in an earlier sentence. */
  carried: string[];
}

/** Patterns give gaps in English words; other languages, and longer titles, need more. */
const SLACK = 1.5;
/** Bounds the search in a sentence that repeats itself. */
const MOST_STEPS = 600;

function dateMeets(iso: string, tests: readonly string[]): boolean {
  // A day without a year (`--05-16`) meets that day of any year.
  return tests.some(
    (t) => iso.startsWith(t) || (iso.startsWith('--') && t.slice(5) !== '' && iso.slice(2) === t.slice(5)),
  );
}

function positions(alternative: Alternative, sentence: Sentence): readonly Met[] {
  const known = sentence.met.get(alternative.key);
  if (known) return known;
  const found = find(alternative, sentence);
  sentence.met.set(alternative.key, found);
  return found;
}

function find(alternative: Alternative, sentence: Sentence): Met[] {
  if (alternative.kind === 'concept') {
    const found = sentence.concepts.get(alternative.concept);
    if (!found) return [];
    const { want, concept } = alternative;
    return found
      .filter((h) => want === 'either' || (h.name && want === 'stated') || h.negated === (want === 'negated'))
      .map((h) => {
        // What negates a term belongs to what is said: the mark takes it in.
        const by = want === 'negated' && h.negator !== null ? h.negator : h.from;
        const name = want === 'negated' ? `not ${concept}` : concept;
        return { at: h.from, from: Math.min(h.from, by), to: Math.max(h.to, by + 1), name };
      });
  }
  if (alternative.kind === 'number') {
    const { allow, refuse } = alternative.test;
    return sentence.numbers
      .filter(
        (n) =>
          (allow.length === 0 || allow.some(([low, high]) => n.value >= low && n.value <= high)) &&
          !refuse.includes(n.value),
      )
      .map((n) => ({ at: n.from, from: n.from, to: n.to, name: String(n.value) }));
  }
  if (alternative.kind === 'date') {
    const { allow, refuse, conflict } = alternative.test;
    return sentence.dates
      .filter((d) => {
        if (d.iso === null || (conflict && !d.conflict)) return false;
        return (allow.length === 0 || dateMeets(d.iso, allow)) && !dateMeets(d.iso, refuse);
      })
      .map((d) => ({ at: d.from, from: d.from, to: d.to, name: d.iso ?? 'weekday' }));
  }
  const { low, high, outside } = alternative.test;
  return sentence.durations
    .filter((d) => (d.minutes[0] <= high && d.minutes[1] >= low) !== outside)
    .map((d) => ({
      at: d.from,
      from: d.from,
      to: d.to,
      name: `${Math.round(d.minutes[0])}–${Math.round(d.minutes[1])} min`,
    }));
}

/** Whether the sentence has anything at all that might meet the alternative; cheap, and mostly false. */
function mayMeet(alternative: Alternative, sentence: Sentence): boolean {
  if (alternative.kind === 'concept') return sentence.concepts.has(alternative.concept);
  if (alternative.kind === 'number') return sentence.numbers.length > 0;
  if (alternative.kind === 'date') return sentence.dates.length > 0;
  return sentence.durations.length > 0;
}

/** Every place in the sentence that meets the term, left to right. */
export function meeting(term: Pick<Term, 'any'>, sentence: Sentence): readonly Met[] {
  if (term.any.length === 1 && term.any[0]) return positions(term.any[0], sentence);
  const all: Met[] = [];
  for (const a of term.any) if (mayMeet(a, sentence)) all.push(...positions(a, sentence));
  return all.sort((a, b) => a.from - b.from);
}

/** One stretch of words says one thing: it cannot meet two terms. */
const same = (a: Met, b: Met) => a.at === b.at && a.to === b.to;

/** The widest stretch without a met term, in words. */
function widestGap(met: readonly Met[]): number {
  const [one, two] = met;
  if (met.length === 2 && one && two) return Math.max(0, two.from - one.to, one.from - two.to);
  const sorted = [...met].sort((a, b) => a.from - b.from);
  let end = sorted[0]?.to ?? 0;
  let widest = 0;
  for (const m of sorted) {
    widest = Math.max(widest, m.from - end);
    end = Math.max(end, m.to);
  }
  return widest;
}

/** Words around a passage in which a refused term speaks of it. */
const REFUSED_WITHIN = 10;

/** Whether something that must not be met stands in the passage or close to it. */
function spoilt(met: readonly Met[], refused: readonly Met[]): boolean {
  if (refused.length === 0) return false;
  const from = Math.min(...met.map((m) => m.from)) - REFUSED_WITHIN;
  const to = Math.max(...met.map((m) => m.to)) + REFUSED_WITHIN;
  return refused.some((r) => r.to > from && r.from < to);
}

/** Met in the sentence itself or, for context terms, in one of `before`; the closest combination wins. */
export function match(
  pattern: CompiledPattern,
  sentence: Sentence,
  before: readonly Sentence[],
): Match | null {
  for (const term of pattern.terms) {
    if (term.carried.length === 0 && !term.any.some((a) => mayMeet(a, sentence))) return null;
  }
  const refused = pattern.absent.flatMap((a) => (mayMeet(a, sentence) ? positions(a, sentence) : []));
  const choices: { term: Term; here: readonly Met[] }[] = [];
  const carried: string[] = [];
  for (const term of pattern.terms) {
    const here = meeting(term, sentence);
    if (here.length > 0) choices.push({ term, here });
    else if (term.carried.length === 0) return null;
    else {
      const earlier = before.map((s) => meeting({ any: term.carried }, s)[0]).find(Boolean);
      if (!earlier) return null;
      carried.push(earlier.name);
    }
  }
  const reach = pattern.gap * SLACK;
  const some = choices.some((c) => c.term.carried.length > 0);
  let best: { met: Met[]; size: number } | null = null;
  let steps = 0;
  const chosen: Met[] = [];
  const settle = () => {
    const own = some ? chosen.filter((_, i) => !choices[i]?.term.carried.length) : chosen;
    if (own.length === 0 || widestGap(own) > reach || spoilt(own, refused)) return;
    const near = some
      ? chosen.filter((m, i) => !choices[i]?.term.carried.length || widestGap([...own, m]) <= pattern.gap)
      : [...chosen];
    const size = Math.max(...near.map((m) => m.to)) - Math.min(...near.map((m) => m.from));
    if (!best || size < best.size) best = { met: near, size };
  };
  const choose = (k: number) => {
    if (steps++ > MOST_STEPS) return;
    const next = choices[k];
    if (!next) return settle();
    const { after, joined } = next.term;
    const previous = chosen.at(-1);
    for (const m of next.here) {
      if (after !== null && previous && (m.from < previous.to || m.from - previous.to > after)) continue;
      if (chosen.some((c) => same(c, m))) continue;
      if (joined && previous && sentence.broken(previous.to, m.from)) continue;
      chosen.push(m);
      choose(k + 1);
      chosen.pop();
    }
  };
  choose(0);
  const found = best as { met: Met[] } | null;
  if (!found) return null;
  const valueTerm = choices.find((c) => c.term.value);
  return {
    from: Math.min(...found.met.map((m) => m.from)),
    to: Math.max(...found.met.map((m) => m.to)),
    value: valueTerm ? (found.met.find((m) => valueTerm.here.includes(m)) ?? null) : null,
    met: found.met,
    carried,
  };
}
