import type { Lang } from '../model/record.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './hedge-words.ts';

/** How a quantity is qualified: as it stands, below, around, above. */
export type Hedge = 'exact' | 'below' | 'around' | 'above';

interface Word {
  norm: string;
  brk: number;
}

const LONGEST = 4;
/** Tolerances: "about" is ±15 %, "less than" may mean half, "more than" a third more. */
const AROUND = 0.15;
const BELOW = 0.5;
const ABOVE = 1.33;
/** Unhedged figures are rounded by writers: ±5 %. */
const ROUNDING = 0.05;

/** The hedge that qualifies the words `[start, end)`, with the stretch that includes it. */
export function hedgeAt(
  words: readonly Word[],
  start: number,
  from: number,
  lang: Lang,
  end: number,
  to: number,
): { kind: Hedge; from: number; to: number } {
  for (let length = LONGEST; length >= 1; length--) {
    const at = start - length;
    if (at < from) continue;
    const phrase = words
      .slice(at, start)
      .map((w) => w.norm)
      .join(' ');
    for (const kind of ['below', 'above', 'around'] as const) {
      if (HEDGES_BEFORE[lang][kind].includes(phrase)) return { kind, from: at, to: end };
    }
  }
  const behind = HEDGES_AFTER[lang];
  if (behind && end < to) {
    for (const kind of ['below', 'above', 'around'] as const) {
      for (const phrase of behind[kind]) {
        const parts = phrase.split(' ');
        if (parts.every((p, k) => words[end + k]?.norm.startsWith(p)))
          return { kind, from: start, to: end + parts.length };
      }
    }
  }
  return { kind: 'exact', from: start, to: end };
}

/** The range a hedged quantity can mean. */
export function widen(value: number, kind: Hedge): [number, number] {
  if (kind === 'below') return [value * BELOW, value];
  if (kind === 'above') return [value, value * ABOVE];
  const tolerance = kind === 'around' ? AROUND : ROUNDING;
  return [value * (1 - tolerance), value * (1 + tolerance)];
}
