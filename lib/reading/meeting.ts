import { hasConcept } from './concepts.ts';
import type { Alternative } from './pattern.ts';
import type { Met, Sentence } from './scan.ts';

function dateMeets(iso: string, tests: readonly string[]): boolean {
  // A day without a year (`--05-16`) meets that day of any year.
  return tests.some(
    (t) => iso.startsWith(t) || (iso.startsWith('--') && t.slice(5) !== '' && iso.slice(2) === t.slice(5)),
  );
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
  if (alternative.kind === 'concept') return hasConcept(sentence.has, alternative.number);
  if (alternative.kind === 'number') return sentence.numbers.length > 0;
  if (alternative.kind === 'date') return sentence.dates.length > 0;
  return sentence.durations.length > 0;
}

/** Whether the sentence has anything at all that might meet one of the alternatives. */
export function mayMeetOne(any: readonly Alternative[], sentence: Sentence): boolean {
  for (const alternative of any) if (mayMeet(alternative, sentence)) return true;
  return false;
}

export const NOWHERE: readonly Met[] = [];

/** Every place in the sentence that meets one of the alternatives, left to right. */
export function meeting(any: readonly Alternative[], sentence: Sentence): readonly Met[] {
  const [only] = any;
  if (any.length === 1 && only) return places(only, sentence);
  let found = sentence.met.get(any);
  if (!found) {
    found = merged(any, sentence);
    sentence.met.set(any, found);
  }
  return found;
}

function merged(any: readonly Alternative[], sentence: Sentence): readonly Met[] {
  let all = NOWHERE;
  for (const alternative of any) {
    const found = places(alternative, sentence);
    if (found.length > 0) all = all.length > 0 ? [...all, ...found] : found;
  }
  return all.length > 1 ? all.toSorted((a, b) => a.from - b.from) : all;
}

function places(alternative: Alternative, sentence: Sentence): readonly Met[] {
  if (!mayMeet(alternative, sentence)) return NOWHERE;
  let found = sentence.met.get(alternative);
  if (!found) {
    found = find(alternative, sentence);
    sentence.met.set(alternative, found);
  }
  return found;
}
