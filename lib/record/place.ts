import type { Status } from '../model/record.ts';

/** The record's page has these views; each stands in the address after the `#`, so that links and "back" work. */
export type View = 'facts' | 'fact' | 'matrix' | 'timeline';

/** What is shown, and narrowed by what. What is absent restricts nothing. */
export interface Place {
  view: View;
  /** With view `fact`: its id. */
  fact?: string;
  /** Words sought. */
  text?: string;
  event?: string;
  status?: Status;
  /** Facts of which this outlet's state is known. */
  outlet?: string;
  /** Order of the matrix's rows: see `matrix.ts`. */
  sort?: string;
  /** The other way round. */
  up?: boolean;
  /** Columns of the matrix: outlets with at least so many facts. */
  least?: number;
  /** Columns in the order of their names. */
  named?: boolean;
}

const STATUSES: readonly Status[] = ['verified', 'single-source', 'disputed', 'party-claim'];
/** Longer than any id, and than any search worth keeping in an address. */
const LONGEST = 300;
const MOST_LEAST = 99;

/** The place an address's part after the `#` means; anything that means nothing is the list of all facts. */
export function placeOf(hash: string): Place {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => asked.get(name)?.slice(0, LONGEST) || undefined;
  const fact = text('fact');
  if (fact !== undefined) return { view: 'fact', fact };
  if (asked.has('timeline')) return { view: 'timeline', ...kept({ event: text('event') }) };
  const place = {
    text: text('q'),
    event: text('event'),
    status: STATUSES.find((status) => status === asked.get('status')),
    outlet: text('outlet'),
  };
  if (!asked.has('matrix')) return { view: 'facts', ...kept(place) };
  const least = Number(asked.get('least'));
  return {
    view: 'matrix',
    ...kept({
      ...place,
      sort: text('sort'),
      up: asked.has('up') || undefined,
      least: Number.isInteger(least) && least >= 1 && least <= MOST_LEAST ? least : undefined,
      named: asked.has('named') || undefined,
    }),
  };
}

type Kept<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function kept<T extends object>(values: T): Kept<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Kept<T>;
}

/** The address's part for a place, `#` included; `placeOf` reads it back. */
export function hashOf(place: Place): string {
  if (place.view === 'fact') return `#fact=${encodeURIComponent(place.fact ?? '')}`;
  const named = { q: place.text, event: place.event, status: place.status, outlet: place.outlet };
  const parts = Object.entries({ ...named, sort: place.sort, least: place.least })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const flags = [place.up && 'up', place.named && 'named'].filter(Boolean);
  return `#${[place.view, ...parts, ...flags].join('&')}`;
}
