import type { CrossSourceNote, Fact, Outlet, RecordData, Source, Status } from '../model/record.ts';

/**
 * What the record knows of one outlet and one fact. `states`: one of the fact's sources; `differs`: a cross-source
 * note names it as parting from the statement in a point, source or not; `omits`: a note names it as leaving the
 * fact out. What is not known is no state: nobody has looked, or nobody could tell.
 */
export type KnownState = 'states' | 'differs' | 'omits';

/** One known state, with what it rests on. */
export interface Cell {
  state: KnownState;
  sources: Source[];
  notes: CrossSourceNote[];
  /** It states the fact in another newsroom's text only: that newsroom, an outlet's id. */
  copyOf?: string;
}

/** Outlets of which something is known on this fact, by id. */
export function statesOf(fact: Fact, sources: ReadonlyMap<string, Source>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const each of fact.sources) {
    const source = sources.get(each.source);
    if (!source) continue;
    const cell = cells.get(source.outlet) ?? { state: 'states', sources: [], notes: [] };
    cell.sources.push(source);
    cells.set(source.outlet, cell);
  }
  for (const [outlet, cell] of cells) {
    const own = cell.sources.some(({ lineage }) => lineage === outlet);
    const [first] = cell.sources;
    if (!own && first) cell.copyOf = first.lineage;
  }
  for (const note of fact.notes)
    for (const outlet of note.outlets ?? []) {
      const cell = cells.get(outlet) ?? { state: 'omits', sources: [], notes: [] };
      if (note.kind === 'differ') cell.state = 'differs';
      cell.notes.push(note);
      cells.set(outlet, cell);
    }
  return cells;
}

/** One row: a fact, its known states by outlet, and how many there are of each. */
export interface Row {
  fact: Fact;
  cells: ReadonlyMap<string, Cell>;
  counts: Record<KnownState, number>;
}

/** One column: an outlet, and of how many of the facts shown its state is known. */
export interface Column {
  outlet: Outlet;
  known: number;
}

/** Orders beside that by one outlet, which is named by its id. */
export const ORDERS = ['record', 'status', 'states', 'differs', 'omits'] as const;
/** How rows are ordered: one of `ORDERS`, or `outlet:` and an outlet's id. */
export type Order = (typeof ORDERS)[number] | `outlet:${string}`;

const STATUS_ORDER: readonly Status[] = ['disputed', 'party-claim', 'single-source', 'verified'];
/** What an editor looks for comes first; what nobody knows comes last. */
const STATE_ORDER: readonly (KnownState | undefined)[] = ['differs', 'omits', 'states', undefined];

function rankOf(row: Row, order: Order): number {
  if (order === 'record') return 0;
  if (order === 'status') return STATUS_ORDER.indexOf(row.fact.status);
  if (order === 'states' || order === 'differs' || order === 'omits') return -row.counts[order];
  return STATE_ORDER.indexOf(row.cells.get(order.slice('outlet:'.length))?.state);
}

/** Rows and columns of the matrix of these facts. `least`: outlets of which less is known get no column. */
export function matrixOf(
  { sources, outlets }: Pick<RecordData, 'sources' | 'outlets'>,
  facts: readonly Fact[],
  by: { order: Order; up: boolean; least: number; named: boolean },
): { rows: Row[]; columns: Column[] } {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = facts.map((fact): Row => {
    const cells = statesOf(fact, byId);
    const counts = { states: 0, differs: 0, omits: 0 };
    for (const { state } of cells.values()) counts[state]++;
    return { fact, cells, counts };
  });
  // Sorting is stable: what is equal stays in the order of the record.
  const sorted = rows.toSorted((a, b) => rankOf(a, by.order) - rankOf(b, by.order));
  if (by.up) sorted.reverse();
  const columns = outlets
    .map((outlet) => ({ outlet, known: rows.filter(({ cells }) => cells.has(outlet.id)).length }))
    .filter(({ known }) => known >= Math.max(1, by.least))
    .toSorted((a, b) => (by.named ? 0 : b.known - a.known) || a.outlet.name.localeCompare(b.outlet.name));
  return { rows: sorted, columns };
}

/** A list in parts of at most `size`, for sheets of paper; one empty part where the list is empty. */
export function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from === 0 || from < list.length; from += size)
    parts.push(list.slice(from, from + size));
  return parts;
}
