import type { AnchorState, PositionSelector, QuoteSelector, WordChange } from '../model/note.ts';
import { negationAtEdges } from './anchoring/edges.ts';
import { Page } from './anchoring/page.ts';
import { foldInto } from './anchoring/page-index.ts';
import { choose, exactPlaces, type Place, placeWithin, similarPlaces } from './anchoring/places.ts';
import {
  addSeeds,
  type Beginnings,
  beginnings,
  emptyHits,
  type SeedTable,
  scan,
  seedTable,
} from './anchoring/seeds.ts';
import { cutsWord, spanOf, wholeWords, withReplacedEnds } from './anchoring/span.ts';
import { liesWhereItWas, Wanted } from './anchoring/wanted.ts';
import { compareWords } from './changes.ts';

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

/** Seeds long enough to be rare; a few find what is unedited, more of them what is not. */
const SEED = 12;
const FIRST_SEEDS = 3;
const MORE_SEEDS = 14;
const SEED_EVERY = 12;
/** A seed met this often on a page is a turn of phrase. */
const SEED_MET = 64;
/** Seeds short enough to survive many edits, for what is left. */
const FINE_SEED = 7;
const FINE_SEEDS = 40;
const FINE_MET = 16;
const FINE_LEAST = 2;
/** Passages longer than this have so many seeds that one more must agree. */
const ONE_SEED_PROVES = 64;
/** A window about where neighbouring notes went. */
const DRIFT_WINDOW = 200;

/** Work between two yields, in characters and in notes. */
const SLICE_TEXT = 100_000;
const SLICE_NOTES = 40;

const orphan = (id: string): Anchored => ({ id, state: 'orphan', changes: [] });

/** A quote that begins or ends within a word, with the rest of that word from its context. */
function wholeQuote({ prefix, exact, suffix }: QuoteSelector): string {
  const all = prefix + exact + suffix;
  if (!cutsWord(all, prefix.length) && !cutsWord(all, prefix.length + exact.length)) return exact;
  const { start, end } = wholeWords(all, prefix.length, prefix.length + exact.length);
  return all.slice(start, end);
}

function settle(page: Page, wanted: Wanted, place: Place): Anchored {
  const { text } = page;
  const { id, quote } = wanted;
  page.moved(wanted, place);
  const found = spanOf(text, page.index, place.start, place.end, quote.exact);
  const whole = wholeWords(text, found.start, found.end);
  const was = wholeQuote(quote);
  // A selection that cuts a word does so still, as long as the word is the same.
  const same = was.trim() === text.slice(whole.start, whole.end).trim();
  const span = same ? found : place.errors > 0 ? withReplacedEnds(text, whole, quote) : whole;
  const exact = text.slice(span.start, span.end);
  const inside = same ? { changes: [], weighty: false } : compareWords(was, exact, page.language());
  if (wanted.short && inside.weighty) return orphan(id);
  const edges = negationAtEdges(text, span.start, span.end, quote);
  const state = inside.weighty || edges.length > 0 ? 'changed' : 'anchored';
  return { id, state, ...span, exact, changes: [...inside.changes, ...edges] };
}

const seedsFor = (wanted: Wanted) =>
  Math.min(MORE_SEEDS, Math.max(FIRST_SEEDS, Math.ceil(wanted.codes.length / SEED_EVERY)));

/** A short quote is looked for by its surroundings as well: itself it may be no longer than a seed. */
function withContext({ codes, prefix, suffix }: Wanted): { codes: Uint16Array; shift: number } {
  const space = [32];
  const before = prefix.length > 0 ? [...prefix, ...space] : [];
  const after = suffix.length > 0 ? [...space, ...suffix] : [];
  return { codes: Uint16Array.from([...before, ...codes, ...after]), shift: -before.length };
}

/** Meets the seeds `sow` puts into a fresh table, in slices. */
function* scanned(
  page: Page,
  all: readonly Wanted[],
  seeds: { q: number; each: number; met: number },
  sow: (table: SeedTable, wanted: Wanted, owner: number) => void,
): Generator<Anchored[], Beginnings> {
  const table = seedTable(seeds.q, all.length * seeds.each, seeds.met);
  all.forEach((wanted, owner) => {
    sow(table, wanted, owner);
  });
  const hits = emptyHits();
  for (let from = 0; from < page.index.length; from += SLICE_TEXT) {
    scan(table, page.index, from, from + SLICE_TEXT, hits);
    yield [];
  }
  return beginnings(table, hits, all.length);
}

/** Settles notes slice by slice; those for which `find` knows no place are returned. */
function* settled(
  page: Page,
  all: readonly Wanted[],
  find: (wanted: Wanted, i: number) => Place | null,
): Generator<Anchored[], Wanted[]> {
  const left: Wanted[] = [];
  for (let from = 0; from < all.length; from += SLICE_NOTES) {
    const done: Anchored[] = [];
    for (let i = from; i < Math.min(all.length, from + SLICE_NOTES); i++) {
      const wanted = all[i] as Wanted;
      const place = find(wanted, i);
      if (place) done.push(settle(page, wanted, place));
      else left.push(wanted);
    }
    yield done;
  }
  page.learn();
  return left;
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
      } else rest.push(new Wanted(id, quote, position));
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

  const coarse = { q: SEED, each: MORE_SEEDS, met: SEED_MET, least: 1 };
  const first = yield* scanned(page, all, coarse, (table, wanted, owner) => {
    const { codes, shift } = wanted.short ? withContext(wanted) : { codes: wanted.codes, shift: 0 };
    addSeeds(table, owner, codes, wanted.short ? MORE_SEEDS : FIRST_SEEDS, shift);
  });
  const ties = new Map<Wanted, Place[]>();
  const moved = yield* settled(page, all, (wanted, i) => {
    if (wanted.codes.length === 0) return null;
    const places = exactPlaces(page.index, wanted, first.of(i));
    const chosen = choose(places, wanted);
    if (chosen === 'tie') ties.set(wanted, places);
    return chosen === 'tie' ? null : chosen;
  });

  // Ties wait until their neighbours have told how far things moved.
  const edited = yield* settled(page, moved, (wanted) => {
    const chosen = choose(ties.get(wanted) ?? [], wanted, () => page.expected(wanted));
    return chosen === 'tie' ? null : chosen;
  });
  const hopeless = (w: Wanted) => w.short || w.codes.length === 0 || ties.has(w);
  yield edited.filter(hopeless).map((w) => orphan(w.id));

  let left = edited.filter((w) => !hopeless(w));
  for (const seeds of [coarse, { q: FINE_SEED, each: FINE_SEEDS, met: FINE_MET, least: FINE_LEAST }]) {
    if (left.length === 0) return;
    const begins = yield* scanned(page, left, seeds, (table, wanted, owner) => {
      addSeeds(table, owner, wanted.codes, seeds === coarse ? seedsFor(wanted) : FINE_SEEDS, 0);
    });
    left = yield* settled(page, left, (wanted, i) => {
      const least = wanted.codes.length < ONE_SEED_PROVES ? seeds.least : seeds.least + 1;
      const places = similarPlaces(page.index, wanted, begins.of(i), least);
      const chosen = choose(places, wanted, () => page.expected(wanted));
      if (chosen === 'tie') return null;
      return chosen ?? (seeds === coarse ? nearNeighbours(page, wanted) : null);
    });
  }
  yield left.map((w) => orphan(w.id));
}

/** Looks about where the neighbours of a passage went. */
function nearNeighbours(page: Page, wanted: Wanted): Place | null {
  const expected = page.expected(wanted);
  if (expected === null) return null;
  const to = expected + wanted.codes.length + DRIFT_WINDOW;
  return placeWithin(page.index, wanted, expected - DRIFT_WINDOW, to);
}

/** {@link anchorSteps} in one go; results in the order of the notes. */
export function anchorAll(text: string, wishes: readonly AnchorWish[]): Anchored[] {
  const byId = new Map<string, Anchored>();
  for (const settled of anchorSteps(text, wishes)) for (const one of settled) byId.set(one.id, one);
  return wishes.map(({ id }) => byId.get(id) ?? orphan(id));
}
