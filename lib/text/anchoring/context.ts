import type { PageIndex } from './page-index.ts';

/** How well the surroundings agree, 0 to 1 a side; `null` where the note has none on that side. */
export interface Agreement {
  before: number | null;
  after: number | null;
  /** Folded characters of context there were to compare. */
  length: number;
}

/** Context beyond this is not looked at; what `describe` stores. */
export const CONTEXT = 32;
const SPACE = 32;
/** Text looked at beyond the context's own length, for insertions. */
const SLACK = 8;

const row = new Int32Array(CONTEXT + 1);

/**
 * 1 - edit distance / length between `wanted` and the text running from `at` in direction `by`; the far end
 * is free, the near one is not.
 */
function side(codes: Uint16Array, length: number, at: number, by: 1 | -1, wanted: Uint16Array): number {
  const n = Math.min(wanted.length, CONTEXT);
  const first = by === 1 ? 0 : wanted.length - 1;
  let from = at;
  if (from >= 0 && from < length && codes[from] === SPACE) from += by;
  let same = 0;
  for (let i = from; same < n && i >= 0 && i < length && codes[i] === wanted[first + by * same]; i += by)
    same++;
  if (same === n) return 1;
  for (let k = 0; k <= n; k++) row[k] = k;
  let least = n;
  for (let i = 1, j = from; i <= n + SLACK && j >= 0 && j < length; i++, j += by) {
    let diagonal = row[0] as number;
    row[0] = i;
    const c = codes[j];
    for (let k = 1; k <= n; k++) {
      const up = row[k] as number;
      const replaced = diagonal + (c === wanted[first + by * (k - 1)] ? 0 : 1);
      row[k] = Math.min(replaced, up + 1, (row[k - 1] as number) + 1);
      diagonal = up;
    }
    least = Math.min(least, row[n] as number);
  }
  return 1 - least / n;
}

/** Compares the surroundings of the folded stretch `[start, end)` with a note's context. */
export function agreement(
  index: PageIndex,
  start: number,
  end: number,
  prefix: Uint16Array,
  suffix: Uint16Array,
): Agreement {
  const { codes, length } = index;
  return {
    before: prefix.length > 0 ? side(codes, length, start - 1, -1, prefix) : null,
    after: suffix.length > 0 ? side(codes, length, end, 1, suffix) : null,
    length: Math.min(prefix.length, CONTEXT) + Math.min(suffix.length, CONTEXT),
  };
}

/** Mean of the known sides; `null` without context. */
export function meanOf({ before, after }: Agreement): number | null {
  if (before === null) return after;
  return after === null ? before : (before + after) / 2;
}

const ONE_SIDE = 0.75;
const BOTH_SIDES = 0.5;

/** Whether the surroundings speak for the place: both somewhat, or one clearly. */
export function supports({ before, after }: Agreement): 'both' | 'one' | null {
  const b = before ?? 0;
  const a = after ?? 0;
  if (b >= BOTH_SIDES && a >= BOTH_SIDES) return 'both';
  return b >= ONE_SIDE || a >= ONE_SIDE ? 'one' : null;
}

const SHORT_ONE_SIDE = 0.9;
const SHORT_BOTH = 0.6;
const SHORT_LENGTH = 16;

/** The stricter rule for a quote too short to speak for itself. */
export function supportsShort(agreed: Agreement, prefix: Uint16Array, suffix: Uint16Array): boolean {
  const b = agreed.before ?? 0;
  const a = agreed.after ?? 0;
  if (b >= SHORT_ONE_SIDE && prefix.length >= SHORT_LENGTH) return true;
  if (a >= SHORT_ONE_SIDE && suffix.length >= SHORT_LENGTH) return true;
  return b >= SHORT_BOTH && a >= SHORT_BOTH && agreed.length >= SHORT_LENGTH;
}
