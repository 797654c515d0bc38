import type { PageIndex } from './page-index.ts';

/** Where seeds of the wanted passages stand on the page: `seed[i]` was met at folded position `position[i]`. */
export interface Hits {
  seed: Int32Array;
  position: Int32Array;
  length: number;
}

/** Seeds of one length, in a hash table with chains. */
export interface SeedTable {
  q: number;
  hash: Int32Array;
  /** Which passage a seed belongs to, and where in it it stands. */
  owner: Int32Array;
  offset: Int32Array;
  /** Occurrences met so far; a seed met `most` times says nothing, leaves the table, and its hits are void. */
  met: Int32Array;
  most: number;
  heads: Int32Array;
  next: Int32Array;
  filter: Int32Array;
  length: number;
}

const BASE = 0x2c1b3c6d | 1;
/** Bits of the filter that spares nearly every position the look into the table. */
const FILTER_BITS = 19;

function hashOf(codes: Uint16Array, from: number, q: number): number {
  let h = 0;
  for (let i = from; i < from + q; i++) h = (Math.imul(h, BASE) + (codes[i] as number)) | 0;
  return h;
}

const mixed = (h: number): number => Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 0;

/** A table for at most `capacity` seeds of `q` code units, none of which is to be met `most` times. */
export function seedTable(q: number, capacity: number, most: number): SeedTable {
  let size = 256;
  while (size < capacity * 2) size *= 2;
  return {
    q,
    hash: new Int32Array(capacity),
    owner: new Int32Array(capacity),
    offset: new Int32Array(capacity),
    met: new Int32Array(capacity),
    most,
    heads: new Int32Array(size).fill(-1),
    next: new Int32Array(capacity),
    filter: new Int32Array(1 << (FILTER_BITS - 5)),
    length: 0,
  };
}

/**
 * Adds up to `count` seeds of a passage, evenly spread. `shift` is added to their offsets, for passages that
 * are looked for by their surroundings.
 */
export function addSeeds(
  table: SeedTable,
  owner: number,
  codes: Uint16Array,
  count: number,
  shift: number,
): void {
  const last = codes.length - table.q;
  if (last < 0) return;
  const seeds = Math.min(count, last + 1, table.hash.length - table.length);
  for (let i = 0; i < seeds; i++) {
    const from = seeds === 1 ? last >> 1 : Math.round((i * last) / (seeds - 1));
    const h = hashOf(codes, from, table.q);
    const m = mixed(h);
    const slot = m & (table.heads.length - 1);
    const bit = m >>> (32 - FILTER_BITS);
    const id = table.length++;
    table.hash[id] = h;
    table.owner[id] = owner;
    table.offset[id] = from + shift;
    table.next[id] = table.heads[slot] as number;
    table.heads[slot] = id;
    table.filter[bit >>> 5] = (table.filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
}

export function emptyHits(): Hits {
  return { seed: new Int32Array(1024), position: new Int32Array(1024), length: 0 };
}

function grown(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

function record(table: SeedTable, hits: Hits, slot: number, h: number, position: number): void {
  let before = -1;
  for (let id = table.heads[slot] as number; id >= 0; id = table.next[id] as number) {
    if (table.hash[id] !== h) {
      before = id;
      continue;
    }
    if (hits.length === hits.seed.length) {
      hits.seed = grown(hits.seed);
      hits.position = grown(hits.position);
    }
    hits.seed[hits.length] = id;
    hits.position[hits.length++] = position;
    const met = (table.met[id] as number) + 1;
    table.met[id] = met;
    if (met < table.most) before = id;
    else if (before < 0) table.heads[slot] = table.next[id] as number;
    else table.next[before] = table.next[id] as number;
  }
}

/**
 * Meets every seed at every folded position in `[from, to)`, in one pass with a rolling hash (Rabin and Karp).
 * Equal hashes count as met: whoever uses a hit compares the text.
 */
export function scan(table: SeedTable, index: PageIndex, from: number, to: number, hits: Hits): void {
  const { q, filter, heads } = table;
  const { codes } = index;
  const end = Math.min(to, index.length - q + 1);
  if (from >= end) return;
  let power = 1;
  for (let i = 1; i < q; i++) power = Math.imul(power, BASE);
  const mask = heads.length - 1;
  const shift = 32 - FILTER_BITS;
  let h = hashOf(codes, from, q);
  for (let i = from; ; ) {
    const m = mixed(h);
    const bit = m >>> shift;
    if (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) record(table, hits, m & mask, h, i);
    if (++i >= end) return;
    h = (Math.imul(h - Math.imul(codes[i - 1] as number, power), BASE) + (codes[i + q - 1] as number)) | 0;
  }
}

/** Where each passage would begin, by each of its hits: `of(owner)` gives folded positions, ascending. */
export interface Beginnings {
  of(owner: number): Int32Array;
}

/** Sorts hits by passage. */
export function beginnings(table: SeedTable, hits: Hits, owners: number): Beginnings {
  const { owner, offset, met, most } = table;
  const first = new Int32Array(owners + 1);
  for (let i = 0; i < hits.length; i++) {
    const seed = hits.seed[i] as number;
    if ((met[seed] as number) >= most) continue;
    const o = owner[seed] as number;
    first[o] = (first[o] as number) + 1;
  }
  for (let o = 1; o <= owners; o++) first[o] = (first[o] as number) + (first[o - 1] as number);
  const list = new Int32Array(first[owners] as number);
  for (let i = hits.length - 1; i >= 0; i--) {
    const seed = hits.seed[i] as number;
    if ((met[seed] as number) >= most) continue;
    const o = owner[seed] as number;
    const at = (first[o] as number) - 1;
    first[o] = at;
    list[at] = (hits.position[i] as number) - (offset[seed] as number);
  }
  return {
    of(o) {
      const own = list.subarray(first[o], first[o + 1]);
      return own.length > 1 ? own.sort() : own;
    },
  };
}
