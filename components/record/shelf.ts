import { localised } from '../../lib/i18n/localised.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Stance } from '../../lib/model/reading.ts';
import type { Fact, NewsEvent, Outlet, RecordData, Source } from '../../lib/model/record.ts';
import { type Findable, findables } from '../../lib/record/find.ts';
import { inReadingOrder } from '../../lib/record/order.ts';

/** The record with everything that is looked up in it; made once when it has come. */
export interface Shelf {
  record: RecordData;
  findables: Findable[];
  facts: ReadonlyMap<string, Fact>;
  events: ReadonlyMap<string, NewsEvent>;
  outlets: ReadonlyMap<string, Outlet>;
  sources: ReadonlyMap<string, Source>;
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]));

export function shelfOf(held: RecordData): Shelf {
  const record = inReadingOrder(held);
  return {
    record,
    findables: findables(record),
    facts: byId(record.facts),
    events: byId(record.events),
    outlets: byId(record.outlets),
    sources: byId(record.sources),
  };
}

/** An outlet's name; its id where the record does not name it. */
export const outletName = ({ outlets }: Shelf, id: string): string => outlets.get(id)?.name ?? id;

/** An event's name in the reader's language. */
export const eventName = ({ events }: Shelf, id: string): string => {
  const event = events.get(id);
  return event ? localised(event.name) : id;
};

/** An article the reader opened that speaks of a fact. */
export interface MetArticle {
  url: string;
  title: string;
  outlet: string;
  /** When it was read, ISO 8601. */
  at: string;
  claims: { stance: Stance; exact: string }[];
}

/** Where the reader met a fact. `null`: not asked yet. */
export interface Met {
  notes: Note[];
  /** All notes there are, those shown included. */
  total: number;
  /** Missing where opened articles are not kept. */
  articles?: MetArticle[];
}
