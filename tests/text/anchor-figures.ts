import { type Anchored, anchorAll } from '../../lib/text/anchor.ts';
import type { EditCase } from './anchor-edits.ts';

export interface Figures {
  cases: number;
  /** Attached to the passage itself. */
  attached: number;
  /** Attached to something else. */
  wrong: number;
  changed: number;
  /** `changed`, with the very pair that was edited. */
  pair: number;
}

/** Overlap from which an anchor counts as lying on the passage. */
const SAME_PLACE = 0.7;

function onPassage(found: Anchored, expected: EditCase['expected']): boolean {
  if (!expected || found.start === undefined || found.end === undefined) return false;
  const both = Math.min(found.end, expected.end) - Math.max(found.start, expected.start);
  const all = Math.max(found.end, expected.end) - Math.min(found.start, expected.start);
  return both / all > SAME_PLACE;
}

/** Anchors every case by itself and counts, kind by kind. `told` hears of each that went otherwise. */
export function figures(
  cases: readonly EditCase[],
  told: (c: EditCase, found: Anchored) => void = () => {},
): Map<string, Figures> {
  const byKind = new Map<string, Figures>();
  for (const one of cases) {
    const f = byKind.get(one.kind) ?? { cases: 0, attached: 0, wrong: 0, changed: 0, pair: 0 };
    byKind.set(one.kind, f);
    const [found] = anchorAll(one.text, [one.wish]);
    if (!found) throw new Error('a wish without an answer');
    const right = onPassage(found, one.expected);
    const pair = found.changes.some((c) => c.was === one.pair?.was && c.now === one.pair.now);
    f.cases++;
    if (right) f.attached++;
    if (found.state !== 'orphan' && !right) f.wrong++;
    if (found.state === 'changed') f.changed++;
    if (found.state === 'changed' && pair) f.pair++;
    if (one.expected ? !right : found.state !== 'orphan') told(one, found);
    else if (one.pair && !pair) told(one, found);
  }
  return byKind;
}
