import type { NoteCounts, NoteQuery, NoteSort } from '../../model/note-messages.ts';
import { COLOURS, type Columns, STATES } from './columns.ts';
import { soughtIn, type Texts } from './texts.ts';

const DAY_MS = 86_400_000;
/** Longest lists a question may bring; what is beyond asks nothing an honest page would. */
const MOST_ASKED = 1000;

type Test = (slot: number) => boolean;

/** Whether a column's number is one of those the names have. */
function anyOf(names: readonly string[] | undefined, column: Uint32Array, columns: Columns): Test[] {
  if (!names || names.length === 0) return [];
  const wanted = new Set(names.slice(0, MOST_ASKED).map((name) => columns.find(name)));
  return [(slot) => wanted.has(column[slot] ?? 0)];
}

function oneOfList<T>(values: readonly T[] | undefined, all: readonly T[], column: Uint8Array): Test[] {
  if (!values || values.length === 0) return [];
  const wanted = new Set(values.map((value) => all.indexOf(value)));
  return [(slot) => wanted.has(column[slot] ?? 0)];
}

function withTags(tags: readonly string[] | undefined, columns: Columns): Test[] {
  if (!tags || tags.length === 0) return [];
  const wanted = tags.slice(0, MOST_ASKED);
  // A list of tags is told once, not once a note.
  const told = new Map<number, boolean>();
  return [
    (slot) => {
      const list = columns.at.tags[slot] ?? 0;
      let has = told.get(list);
      if (has === undefined) {
        const own = columns.tagsAt(slot).map((tag) => columns.names[tag]);
        has = wanted.every((tag) => own.includes(tag));
        told.set(list, has);
      }
      return has;
    },
  ];
}

function testsOf(query: NoteQuery, columns: Columns): Test[] {
  const { at } = columns;
  const bin = query.bin === true;
  const from = query.from ? Date.parse(`${query.from}T00:00:00`) : Number.NaN;
  const to = query.to ? Date.parse(`${query.to}T00:00:00`) + DAY_MS : Number.NaN;
  return [
    (slot) => columns.ids[slot] !== '' && (at.deleted[slot] !== 0) === bin,
    ...anyOf(query.address === undefined ? undefined : [query.address], at.address, columns),
    ...anyOf(query.outlets, at.outlet, columns),
    ...anyOf(query.facts, at.fact, columns),
    ...anyOf(query.events, at.event, columns),
    ...withTags(query.tags, columns),
    ...oneOfList(query.colours, COLOURS, at.colour),
    ...oneOfList(query.states, STATES, at.state),
    ...(Number.isNaN(from) ? [] : [(slot: number) => (at.created[slot] ?? 0) >= from]),
    ...(Number.isNaN(to) ? [] : [(slot: number) => (at.created[slot] ?? 0) < to]),
  ];
}

function ordering(sort: NoteSort, columns: Columns): (a: number, b: number) => number {
  const { created, modified, address, outlet } = columns.at;
  const by = (column: Float64Array) => (a: number, b: number) => (column[b] ?? 0) - (column[a] ?? 0) || a - b;
  const newest = by(created);
  const named = (column: Uint32Array) => {
    const order = columns.names
      .map((_, i) => i)
      .sort((a, b) => ((columns.names[a] ?? '') < (columns.names[b] ?? '') ? -1 : 1));
    const rank = new Uint32Array(order.length);
    order.forEach((name, i) => {
      rank[name] = i;
    });
    const rankAt = (slot: number) => rank[column[slot] ?? 0] ?? 0;
    return (a: number, b: number) => rankAt(a) - rankAt(b) || newest(a, b);
  };
  switch (sort) {
    case 'oldest':
      return (a, b) => newest(b, a);
    case 'edited':
      return by(modified);
    case 'page':
      return named(address);
    case 'outlet':
      return named(outlet);
    case 'newest':
      return newest;
  }
}

const SORTS: readonly NoteSort[] = ['newest', 'oldest', 'edited', 'page', 'outlet'];

/**
 * Finds notes by a walk over columns in their order. Orders are kept and only put right after a change: a list that
 * is sorted but for a few costs next to nothing to sort.
 */
export class Finder {
  private readonly orders = new Map<NoteSort, { order: number[]; changes: number }>();
  private last: { key: string; changes: number; slots: number[] } | null = null;

  private order(sort: NoteSort, columns: Columns): number[] {
    const kept = this.orders.get(sort);
    if (kept?.changes === columns.changes) return kept.order;
    const order = kept?.order ?? [];
    for (let slot = order.length; slot < columns.size; slot++) order.push(slot);
    order.sort(ordering(sort, columns));
    this.orders.set(sort, { order, changes: columns.changes });
    return order;
  }

  /** Slots of the notes found, in order. `texts` are needed where the query has a text. */
  slots(query: NoteQuery, columns: Columns, texts: Texts | null): readonly number[] {
    const key = JSON.stringify(query);
    if (this.last?.key === key && this.last.changes === columns.changes) return this.last.slots;
    const sort = SORTS.find((known) => known === query.sort) ?? 'newest';
    const tests = testsOf(query, columns);
    const sought = soughtIn(query.text ?? '');
    if (sought.length > 0 && texts) {
      const marks = texts.find(sought, columns.size);
      tests.unshift((slot) => marks[slot] === 1);
    }
    const slots = this.order(sort, columns).filter((slot) => tests.every((test) => test(slot)));
    this.last = { key, changes: columns.changes, slots };
    return slots;
  }
}

/** Names with how often they were met, most first. */
function ranked(counts: ReadonlyMap<number, number>, names: readonly string[]): [string, number][] {
  return [...counts]
    .map(([name, count]): [string, number] => [names[name] ?? '', count])
    .filter(([name]) => name !== '')
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** How many of the notes in these slots have which name. */
export function countsOf(slots: readonly number[], columns: Columns): NoteCounts {
  const { at, names } = columns;
  const tally = (numbersAt: (slot: number) => readonly number[] | number | undefined) => {
    const counts = new Map<number, number>();
    const add = (name: number) => counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const slot of slots) {
      const found = numbersAt(slot);
      if (typeof found === 'number') add(found);
      else for (const one of found ?? []) add(one);
    }
    return counts;
  };
  const listed = <T extends string>(counts: Map<number, number>, all: readonly T[]) =>
    [...counts]
      .flatMap(([i, count]): [T, number][] => (all[i] === undefined ? [] : [[all[i], count]]))
      .sort((a, b) => b[1] - a[1]);
  return {
    total: slots.length,
    tags: ranked(
      tally((slot) => columns.tagsAt(slot)),
      names,
    ),
    outlets: ranked(
      tally((slot) => at.outlet[slot]),
      names,
    ),
    colours: listed(
      tally((slot) => at.colour[slot]),
      COLOURS,
    ),
    facts: ranked(
      tally((slot) => at.fact[slot]),
      names,
    ),
    events: ranked(
      tally((slot) => at.event[slot]),
      names,
    ),
    states: listed(
      tally((slot) => at.state[slot]),
      STATES,
    ),
  };
}
