import type { OwnFact } from '../model/own-fact.ts';
import type { Fact, RecordData } from '../model/record.ts';

const NOTHING = { en: '' };
/** Of facts that are looked for on any page. */
const NO_EVENT = { id: '', name: NOTHING, date: '', place: NOTHING, summary: NOTHING, key: [] };

/** The record with the reader's own facts beside its own, as cards and summaries are made from it. */
export function withOwnFacts(record: RecordData, own: readonly OwnFact[]): RecordData {
  const sources = own.flatMap((fact) =>
    fact.sources.map((source, i) => ({ ...source, id: fact.id + i, lang: '', lineage: source.outlet })),
  );
  const facts = own.map(
    (fact): Fact => ({
      ...fact,
      statement: { en: fact.statement },
      // It has no status, and none is shown; whose fact it is, its id tells.
      status: 'party-claim',
      statusNote: { en: fact.note },
      slots: [],
      sources: fact.sources.map((_, i) => ({ source: fact.id + i, says: NOTHING })),
      notes: [],
      confusables: [],
      cues: {},
    }),
  );
  return {
    ...record,
    events: [...record.events, NO_EVENT],
    sources: [...record.sources, ...sources],
    facts: [...record.facts, ...facts],
  };
}
