import type { AnchorState, PositionSelector, QuoteSelector, WordChange } from '../model/note.ts';
import type { Lang } from '../model/record.ts';
import { negationAtEdges } from './anchoring/edges.ts';
import { emptyIndex, foldInto, type PageIndex, positionOf } from './anchoring/page-index.ts';
import { choose, exactPlaces, type Place, placeWithin, similarPlaces } from './anchoring/places.ts';
import { addSeeds, beginnings, emptyHits, scan, seedTable } from './anchoring/seeds.ts';
import { spanOf, wholeWords } from './anchoring/span.ts';
import { liesWhereItWas, type Wanted, wantedOf } from './anchoring/wanted.ts';
import { compareWords } from './changes.ts';
import { languageOf } from './language.ts';
import { tokenise } from './tokens.ts';

/** What is asked for: a note's selectors under its id. */
export interface AnchorWish {
  id: string;
  quote: QuoteSelector;
  position: PositionSelector | null;
}

/**
 * Where a note lies now. `start`, `end` (UTF-16 units into the text) and `exact` are there unless it is an
 * orphan. `changes` tells every difference in words, harmless ones too; `state` says whether any bears on the
 * sense.
 */
export interface Anchored {
  id: string;
  state: AnchorState;
  start?: number;
  end?: number;
  exact?: string;
  changes: WordChange[];
}

/** Seeds long enough to be rare, for the pass that settles nearly everything. */
const SEED = 12;
const SEEDS_MOST = 12;
const SEED_EVERY = 16;
/** Seeds short enough to survive many edits, for what is left. */
const FINE_SEED = 7;
const FINE_SEEDS = 40;
const FINE_LEAST = 3;
/** A window about where neighbouring notes went. */
const DRIFT_WINDOW = 600;

/** Work between two yields, in characters and in notes. */
const SLICE_TEXT = 100_000;
const SLICE_NOTES = 40;

const LANGUAGE_SAMPLE = 4000;

/** One page with what is learnt while its notes are anchored. */
class Page {
  readonly text: string;
  readonly index: PageIndex;
  /** Where notes that were found had been (folded), and how far they moved. */
  private readonly moves: { from: number; by: number }[] = [];
  private sorted = false;
  private lang: Lang | null | undefined;

  constructor(text: string) {
    this.text = text;
    this.index = emptyIndex(text);
  }

  language(): Lang | null {
    if (this.lang === undefined) this.lang = languageOf(tokenise(this.text.slice(0, LANGUAGE_SAMPLE)), null);
    return this.lang;
  }

  moved(wanted: Wanted, place: Place): void {
    if (!wanted.position) return;
    this.moves.push({ from: wanted.position.start, by: (this.index.at[place.start] as number) - wanted.position.start });
    this.sorted = false;
  }

  /** Folded position where a note is to be expected, given how its nearest found neighbour moved. */
  expected(wanted: Wanted): number | null {
    if (!wanted.position) return null;
    if (!this.sorted) this.moves.sort((a, b) => a.from - b.from);
    this.sorted = true;
    const { start } = wanted.position;
    let low = 0;
    let high = this.moves.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((this.moves[mid]?.from ?? 0) < start) low = mid + 1;
      else high = mid;
    }
    const before = this.moves[low - 1];
    const after = this.moves[low];
    const near = !before || (after && after.from - start < start - before.from) ? after : before;
    return positionOf(this.index, start + (near?.by ?? 0));
  }
}

const orphan = (id: string): Anchored => ({ id, state: 'orphan', changes: [] });

function settle(page: Page, wanted: Wanted, place: Place): Anchored {
  const { text } = page;
  const { exact } = wanted.quote;
  let span = spanOf(text, page.index, place.start, place.end, exact);
  let now = text.slice(span.start, span.end);
  page.moved(wanted, place);
  if (place.errors > 0) span = wholeWords(text, span.start, span.end);
  now = text.slice(span.start, span.end);
  const inside = now === exact ? { changes: [], weighty: false } : compareWords(exact, now, page.language());
  if (wanted.short && inside.weighty) return orphan(wanted.id);
  const edges = negationAtEdges(text, span.start, span.end, wanted.quote);
  const state = inside.weighty || edges.length > 0 ? 'changed' : 'anchored';
  return { id: wanted.id, state, ...span, exact: now, changes: [...inside.changes, ...edges] };
}

const seedsFor = (wanted: Wanted) =>
  Math.min(SEEDS_MOST, Math.max(3, Math.ceil(wanted.codes.length / SEED_EVERY)));

/** A short quote is looked for by its surroundings as well: itself it may be no longer than a seed. */
function withContext({ codes, prefix, suffix }: Wanted): { codes: Uint16Array; shift: number } {
  const space = [32];
  const before = prefix.length > 0 ? [...prefix, ...space] : [];
  const after = suffix.length > 0 ? [...space, ...suffix] : [];
  return { codes: Uint16Array.from([...before, ...codes, ...after]), shift: -before.length };
}

function* scanned(page: Page, table: ReturnType<typeof seedTable>, owners: number): Generator<Anchored[], Int32Array[]> {
  const hits = emptyHits();
  for (let from = 0; from < page.index.length; from += SLICE_TEXT) {
    scan(table, page.index, from, from + SLICE_TEXT, hits);
    yield [];
  }
  return beginnings(table, hits, owners);
}

/**
 * Anchors all notes of a page in one pass over one index of its text, a slice of work (some milliseconds) at
 * a time; every step yields what it settled. Notes that lie where they were come first and need no index.
 *
 * The rest: seeds (character 12-grams) of all quotes are met in one rolling-hash scan; where exact text is
 * found, the surroundings choose among places; else places that several seeds agree on are aligned by edit
 * distance; what is left is looked for about where its neighbours went, and by shorter seeds. Quotes under 32
 * characters need exact text and agreeing surroundings. Places that cannot be told apart make an orphan.
 */
export function* anchorSteps(text: string, wishes: readonly AnchorWish[]): Generator<Anchored[], void> {
  const rest: Wanted[] = [];
  for (let i = 0; i < wishes.length; i += SLICE_NOTES) {
    const settled: Anchored[] = [];
    for (const { id, quote, position } of wishes.slice(i, i + SLICE_NOTES)) {
      if (liesWhereItWas(text, { quote, position }) && position) {
        const { start } = position;
        const end = start + quote.exact.length;
        settled.push({ id, state: 'anchored', start, end, exact: quote.exact, changes: [] });
      } else rest.push(wantedOf(id, quote, position));
    }
    yield settled;
  }
  if (rest.length > 0) yield* anchorMoved(text, rest);
}

function* anchorMoved(text: string, all: readonly Wanted[]): Generator<Anchored[], void> {
  const page = new Page(text);
  for (let from = 0; from < text.length; from += SLICE_TEXT) {
    foldInto(page.index, text, from, Math.min(text.length, from + SLICE_TEXT));
    yield [];
  }
  const table = seedTable(SEED, all.length * SEEDS_MOST);
  all.forEach((wanted, owner) => {
    if (wanted.codes.length === 0) return;
    if (!wanted.short) addSeeds(table, owner, wanted.codes, seedsFor(wanted), 0);
    else {
      const { codes, shift } = withContext(wanted);
      addSeeds(table, owner, codes, SEEDS_MOST, shift);
    }
  });
  const begins = yield* scanned(page, table, all.length);

  let left: Wanted[] = [];
  const ties: { wanted: Wanted; places: Place[] }[] = [];
  for (let i = 0; i < all.length; i += SLICE_NOTES) {
    const settled: Anchored[] = [];
    all.slice(i, i + SLICE_NOTES).forEach((wanted, k) => {
      const at = begins[i + k] as Int32Array;
      let places = exactPlaces(page.index, wanted, at);
      if (places.length === 0 && !wanted.short) places = similarPlaces(page.index, wanted, at, 1);
      const chosen = choose(places, wanted, null);
      if (chosen === 'tie') ties.push({ wanted, places });
      else if (chosen) settled.push(settle(page, wanted, chosen));
      else if (wanted.short || wanted.codes.length === 0) settled.push(orphan(wanted.id));
      else left.push(wanted);
    });
    yield settled;
  }
  for (let i = 0; i < ties.length; i += SLICE_NOTES) {
    yield ties.slice(i, i + SLICE_NOTES).map(({ wanted, places }) => {
      const chosen = choose(places, wanted, page.expected(wanted));
      return chosen && chosen !== 'tie' ? settle(page, wanted, chosen) : orphan(wanted.id);
    });
  }

  const last: Wanted[] = [];
  for (let i = 0; i < left.length; i += SLICE_NOTES) {
    const settled: Anchored[] = [];
    for (const wanted of left.slice(i, i + SLICE_NOTES)) {
      const expected = page.expected(wanted);
      const from = (expected ?? 0) - DRIFT_WINDOW;
      const to = (expected ?? 0) + wanted.codes.length + DRIFT_WINDOW;
      const place = expected === null ? null : placeWithin(page.index, wanted, from, to);
      if (place) settled.push(settle(page, wanted, place));
      else last.push(wanted);
    }
    yield settled;
  }
  left = last;
  if (left.length === 0) return;

  const fine = seedTable(FINE_SEED, left.length * FINE_SEEDS);
  left.forEach((wanted, owner) => {
    addSeeds(fine, owner, wanted.codes, FINE_SEEDS, 0);
  });
  const fineBegins = yield* scanned(page, fine, left.length);
  for (let i = 0; i < left.length; i += SLICE_NOTES) {
    yield left.slice(i, i + SLICE_NOTES).map((wanted, k) => {
      const places = similarPlaces(page.index, wanted, fineBegins[i + k] as Int32Array, FINE_LEAST);
      const chosen = choose(places, wanted, page.expected(wanted));
      return chosen && chosen !== 'tie' ? settle(page, wanted, chosen) : orphan(wanted.id);
    });
  }
}

/** {@link anchorSteps} in one go; results in the order of the notes. */
export function anchorAll(text: string, wishes: readonly AnchorWish[]): Anchored[] {
  const byId = new Map<string, Anchored>();
  for (const settled of anchorSteps(text, wishes)) for (const one of settled) byId.set(one.id, one);
  return wishes.map(({ id }) => byId.get(id) ?? orphan(id));
}

/** How {@link anchorInSlices} is run. */
export interface SliceOptions {
  /** Milliseconds of work before a pause. */
  budget: number;
  now: () => number;
  /** Resolves when there is idle time again. */
  pause: () => Promise<void>;
  signal: AbortSignal;
  /** Told what was settled, exact ones first. */
  settled: (anchored: Anchored[]) => void;
}

/** {@link anchorSteps} with pauses between slices, for a page's thread. Ends early when aborted. */
export async function anchorInSlices(
  text: string,
  wishes: readonly AnchorWish[],
  { budget, now, pause, signal, settled }: SliceOptions,
): Promise<void> {
  let since = now();
  for (const batch of anchorSteps(text, wishes)) {
    if (signal.aborted) return;
    if (batch.length > 0) settled(batch);
    if (now() - since < budget) continue;
    await pause();
    since = now();
  }
}
