import { nearest } from './approximate.ts';
import { type Agreement, agreement, meanOf, supports, supportsShort } from './context.ts';
import type { PageIndex } from './page-index.ts';
import type { Wanted } from './wanted.ts';

/** A place where a passage may lie: folded positions, edits, agreement of the surroundings. */
export interface Place {
  start: number;
  end: number;
  errors: number;
  context: Agreement;
}

/** Exact text is looked for this far around where a hit in the context puts it. */
const CONTEXT_DRIFT = 16;
const MOST_PLACES = 4;
/** Places with fewer hits than this share of the best one's are not looked at. */
const VOTES_SHARE = 0.5;
/** Places are looked at until this many exact ones were met. */
const MOST_EXACT = 64;
const BAND_SHARE = 8;
const LEAST_BAND = 16;
const MOST_BAND = 200;
/** Passages longer than this are found by their two ends. */
const LONG = 512;
const END_LENGTH = 256;

function equalAt(index: PageIndex, codes: Uint16Array, at: number): boolean {
  if (at < 0 || at + codes.length > index.length) return false;
  for (let i = 0; i < codes.length; i++) if (index.codes[at + i] !== codes[i]) return false;
  return true;
}

function placeAt(index: PageIndex, wanted: Wanted, start: number, end: number, errors: number): Place {
  return { start, end, errors, context: agreement(index, start, end, wanted.prefix, wanted.suffix) };
}

const UNKNOWN: Agreement = { before: null, after: null, length: 0 };

/** Places with the passage's exact (folded) text among where hits say it begins (ascending). */
export function exactPlaces(index: PageIndex, wanted: Wanted, begins: Int32Array): Place[] {
  const { codes, short } = wanted;
  const reach = short ? CONTEXT_DRIFT : 0;
  const found: number[] = [];
  let from = 0;
  for (let i = 0; i < begins.length && found.length < MOST_EXACT; i++) {
    const begin = begins[i] as number;
    for (let at = Math.max(from, begin - reach); at <= begin + reach; at++)
      if (equalAt(index, codes, at)) found.push(at);
    from = Math.max(from, begin + reach + 1);
  }
  const [only] = found;
  if (!short && found.length === 1 && only !== undefined)
    return [{ start: only, end: only + codes.length, errors: 0, context: UNKNOWN }];
  const places = found.map((at) => placeAt(index, wanted, at, at + codes.length, 0));
  return short ? places.filter((p) => supportsShort(p.context, wanted.prefix, wanted.suffix)) : places;
}

interface Cluster {
  low: number;
  high: number;
  votes: number;
}

/** Hits that agree about where the passage begins, give or take the band; most votes first. */
function clusters(begins: Int32Array, band: number, least: number): Cluster[] {
  const found: Cluster[] = [];
  for (let i = 0; i < begins.length; ) {
    const low = begins[i] as number;
    let j = i;
    while (j + 1 < begins.length && (begins[j + 1] as number) - low <= band) j++;
    if (j - i + 1 >= least) found.push({ low, high: begins[j] as number, votes: j - i + 1 });
    i = j + 1;
  }
  found.sort((a, b) => b.votes - a.votes);
  const most = found[0]?.votes ?? 0;
  return found.slice(0, MOST_PLACES).filter((c) => c.votes >= most * VOTES_SHARE);
}

/** Most edits, as a share of the passage: where both surroundings speak for the place, one does, they are unknown, or speak against it. */
const SHARE_SUPPORTED = 0.45;
const SHARE_ONE_SIDE = 0.35;
const SHARE_UNKNOWN = 0.35;
const SHARE_ALONE = 0.25;
const SHARE_ALONE_BRIEF = 0.15;
/** Folded length under which a passage needs more likeness to stand alone. */
const BRIEF = 64;

function acceptable(place: Place, length: number): boolean {
  const share = place.errors / length;
  if (place.context.length === 0) return share <= SHARE_UNKNOWN;
  const support = supports(place.context);
  if (support) return share <= (support === 'both' ? SHARE_SUPPORTED : SHARE_ONE_SIDE);
  return share <= (length < BRIEF ? SHARE_ALONE_BRIEF : SHARE_ALONE);
}

/** The best stretch for the passage within `[from, to)`, if near enough. */
export function placeWithin(index: PageIndex, wanted: Wanted, from: number, to: number): Place | null {
  const { codes } = wanted;
  const text = index.codes.subarray(0, index.length);
  const limit = Math.floor(codes.length * SHARE_SUPPORTED);
  const found = nearest(codes, text, from, to, limit);
  if (!found) return null;
  const edges = byContext(index, wanted, found.start, found.end);
  const place = placeAt(index, wanted, edges.start, edges.end, found.errors);
  return acceptable(place, codes.length) ? place : null;
}

const EDGE_CONTEXT = 12;
const EDGE_REACH = 40;
const EDGE = 4;

/** Where `piece` ends (or begins) nearest to `at`, within reach. */
function neighbour(
  index: PageIndex,
  piece: Uint16Array,
  at: number,
  side: 'before' | 'after',
): number | null {
  if (piece.length < EDGE_CONTEXT / 2) return null;
  for (let d = 0; d <= EDGE_REACH; d++) {
    for (const edge of d === 0 ? [at] : [at - d, at + d]) {
      const begin = side === 'before' ? edge - piece.length : edge;
      if (equalAt(index, piece, begin)) return edge;
    }
  }
  return null;
}

/**
 * Where the first or last word itself was replaced, edit distance cannot tell where the new one begins or
 * ends; the words around the passage can.
 */
function byContext(
  index: PageIndex,
  wanted: Wanted,
  start: number,
  end: number,
): { start: number; end: number } {
  const { codes, prefix, suffix } = wanted;
  const head = codes.subarray(0, EDGE);
  const tail = codes.subarray(-EDGE);
  let from = start;
  let to = end;
  if (!equalAt(index, head, start)) {
    const before = neighbour(index, prefix.subarray(-EDGE_CONTEXT), start - 1, 'before');
    if (before !== null && before + 1 < end) from = before + 1;
  }
  if (!equalAt(index, tail, end - tail.length)) {
    const after = neighbour(index, suffix.subarray(0, EDGE_CONTEXT), end + 1, 'after');
    if (after !== null && after - 1 > from) to = after - 1;
  }
  return { start: from, end: to };
}

function placeOfLong(index: PageIndex, wanted: Wanted, all: Cluster[], band: number): Place[] {
  const { codes } = wanted;
  const text = index.codes.subarray(0, index.length);
  const tailAt = codes.length - END_LENGTH;
  const limit = Math.floor(END_LENGTH * SHARE_SUPPORTED);
  const heads = all.map((c) =>
    nearest(codes.subarray(0, END_LENGTH), text, c.low - band, c.high + END_LENGTH + band, limit),
  );
  const tails = all.map((c) =>
    nearest(codes.subarray(tailAt), text, c.low + tailAt - band, c.high + codes.length + band, limit),
  );
  const places: Place[] = [];
  for (const head of heads) {
    for (const tail of tails) {
      if (!head || !tail) continue;
      const length = tail.end - head.start;
      if (length < codes.length * (1 - SHARE_SUPPORTED) || length > codes.length * (1 + SHARE_SUPPORTED))
        continue;
      const errors = Math.round(((head.errors + tail.errors) / (2 * END_LENGTH)) * codes.length);
      const place = placeAt(index, wanted, head.start, tail.end, errors);
      if (acceptable(place, codes.length)) places.push(place);
    }
  }
  return places;
}

/** Places whose text is like the passage's, where at least `least` hits agree. Never for short quotes. */
export function similarPlaces(index: PageIndex, wanted: Wanted, begins: Int32Array, least: number): Place[] {
  const { length } = wanted.codes;
  const band = Math.min(MOST_BAND, Math.max(LEAST_BAND, Math.ceil(length / BAND_SHARE)));
  const found = clusters(begins, band, least);
  if (length > LONG) return placeOfLong(index, wanted, found, band);
  return found.flatMap((c) => placeWithin(index, wanted, c.low - band, c.high + length + band) ?? []);
}

const TEXT_WEIGHT = 0.7;
const CONTEXT_WEIGHT = 0.3;
const SAME_SCORE = 0.03;
/** Of alike places the one near the expected position wins if the next is this many times as far. */
const CLEARLY_NEARER = 4;

function score(place: Place, length: number): number {
  const context = meanOf(place.context);
  const text = 1 - place.errors / length;
  return context === null ? text : TEXT_WEIGHT * text + CONTEXT_WEIGHT * context;
}

/** One place, or `tie` where several are as good, or `null`. */
export type Choice = Place | 'tie' | null;

/** Takes the best place; alike ones are told apart by where the passage is expected (folded), if at all. */
export function choose(
  places: readonly Place[],
  wanted: Wanted,
  expectedOf: () => number | null = () => null,
): Choice {
  if (places.length < 2) return places[0] ?? null;
  const length = wanted.codes.length;
  const apart = distinct(places, length);
  const [first] = apart;
  if (!first) return null;
  const best = score(first, length);
  const alike = apart.filter((p) => best - score(p, length) < SAME_SCORE);
  if (alike.length === 1) return first;
  const expected = wanted.short ? null : expectedOf();
  if (expected === null) return 'tie';
  const byDistance = alike
    .map((place) => ({ place, distance: Math.abs(place.start - expected) }))
    .sort((a, b) => a.distance - b.distance);
  const [near, next] = byDistance;
  if (!near || !next) return null;
  return near.distance * CLEARLY_NEARER < next.distance ? near.place : 'tie';
}

/** Best first; of overlapping places only the best. */
function distinct(places: readonly Place[], length: number): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => score(b, length) - score(a, length))) {
    if (kept.every((k) => place.end <= k.start || place.start >= k.end)) kept.push(place);
  }
  return kept;
}
