/** A stretch of codes nearest to a pattern; `errors` is the edit distance between the two. */
export interface Approximate {
  start: number;
  end: number;
  errors: number;
}

const BITS = 32;
const SPACE = 32;

/** Row of `peq` for each code unit of the pattern in hand; 0 for all others. Cleared after each use. */
const rowOf = new Uint16Array(0x10000);

interface Pattern {
  peq: Int32Array;
  blocks: number;
  length: number;
  codes: Uint16Array;
}

/** Enough for most patterns: 60 different letters, 16 blocks of 32. */
const room = new Int32Array(1024);

function compile(codes: Uint16Array, reversed: boolean): Pattern {
  const m = codes.length;
  const blocks = Math.ceil(m / BITS);
  let rows = 1;
  for (let i = 0; i < m; i++) {
    const c = codes[i] as number;
    if (rowOf[c] === 0) rowOf[c] = rows++;
  }
  const size = rows * blocks;
  const peq = size <= room.length ? room.fill(0, 0, size) : new Int32Array(size);
  for (let i = 0; i < m; i++) {
    const row = rowOf[codes[reversed ? m - 1 - i : i] as number] as number;
    const at = row * blocks + (i >>> 5);
    peq[at] = (peq[at] as number) | (1 << (i & 31));
  }
  return { peq, blocks, length: m, codes };
}

function release({ codes }: Pattern): void {
  for (let i = 0; i < codes.length; i++) rowOf[codes[i] as number] = 0;
}

/**
 * Myers' bit-parallel edit distance in blocks (Myers 1999, in Hyyrö's form of 2003). Runs over `text` from
 * `from` in direction `by`, `steps` long, and tells the least distance and where it ends. `edge` 0: the match
 * may begin anywhere; 1: it begins at `from`. Of equal ones an end at a word's edge wins, then the first.
 */
function run(
  pattern: Pattern,
  text: Uint16Array,
  from: number,
  by: 1 | -1,
  steps: number,
  edge: 0 | 1,
  limit: number,
) {
  const { peq, blocks, length } = pattern;
  const pv = new Int32Array(blocks).fill(-1);
  const mv = new Int32Array(blocks);
  const lastTop = 1 << ((length - 1) & 31);
  let score = length;
  let least = length + 1;
  let leastAt = -1;
  let leastAtEdge = false;
  for (let step = 0, j = from; step < steps; step++, j += by) {
    const base = (rowOf[text[j] as number] as number) * blocks;
    let carry: number = edge;
    for (let b = 0; b < blocks; b++) {
      const p = pv[b] as number;
      const n = mv[b] as number;
      let eq = peq[base + b] as number;
      const xv = eq | n;
      if (carry < 0) eq |= 1;
      const xh = (((eq & p) + p) ^ p) | eq;
      let ph = n | ~(xh | p);
      let mh = p & xh;
      const top = b === blocks - 1 ? lastTop : 1 << 31;
      const out = ph & top ? 1 : mh & top ? -1 : 0;
      ph <<= 1;
      mh <<= 1;
      if (carry < 0) mh |= 1;
      else if (carry > 0) ph |= 1;
      pv[b] = mh | ~(xv | ph);
      mv[b] = ph & xv;
      carry = out;
    }
    score += carry;
    if (score > least || score > limit) continue;
    const beyond = j + by;
    const atEdge = beyond < 0 || beyond >= text.length || text[beyond] === SPACE;
    if (score < least || (atEdge && !leastAtEdge)) {
      least = score;
      leastAt = j;
      leastAtEdge = atEdge;
    }
  }
  return leastAt < 0 ? null : { at: leastAt, errors: least };
}

/**
 * The stretch of `text[from, to)` nearest to `pattern`, if it is within `limit` edits; `null` otherwise.
 * `text` must hold no unused tail: pass a subarray.
 */
export function nearest(
  pattern: Uint16Array,
  text: Uint16Array,
  from: number,
  to: number,
  limit: number,
): Approximate | null {
  const low = Math.max(0, from);
  const high = Math.min(text.length, to);
  if (pattern.length === 0 || high <= low) return null;
  const forward = compile(pattern, false);
  const end = run(forward, text, low, 1, high - low, 0, limit);
  release(forward);
  if (!end) return null;
  const backward = compile(pattern, true);
  const steps = Math.min(end.at + 1, pattern.length + end.errors);
  const start = run(backward, text, end.at, -1, steps, 1, end.errors);
  release(backward);
  return start && { start: start.at, end: end.at + 1, errors: end.errors };
}
