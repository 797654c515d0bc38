import type { CardFact } from '../model/messages.ts';
import type { RecordData } from '../model/record.ts';

/**
 * The facts with these ids as cards show them: with event, and with the outlet and lineage of each source, and the
 * outlet of each published wording, by name.
 * An id that the record does not know is left out.
 */
export function cardFacts(record: RecordData, ids: Iterable<string>): Record<string, CardFact> {
  const events = new Map(record.events.map((event) => [event.id, event]));
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const outlets = new Map(record.outlets.map((outlet) => [outlet.id, outlet.name]));
  const wanted = new Set(ids);
  const cards: Record<string, CardFact> = {};
  for (const fact of record.facts) {
    const event = events.get(fact.event);
    if (!wanted.has(fact.id) || !event) continue;
    const names = (fact.variants ?? []).flatMap(({ outlet }) => {
      const name = outlets.get(outlet);
      return name === undefined ? [] : [[outlet, name] as const];
    });
    const said = fact.sources.flatMap(({ source }) => sources.get(source) ?? []);
    cards[fact.id] = {
      fact,
      event,
      sources: said.map((source) => ({
        ...source,
        outletName: outlets.get(source.outlet) ?? source.outlet,
        lineageName: outlets.get(source.lineage) ?? source.lineage,
      })),
      ...(names.length > 0 ? { outlets: Object.fromEntries(names) } : {}),
    };
  }
  return cards;
}
