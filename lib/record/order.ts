import type { RecordData } from '../model/record.ts';

/**
 * The same record in the order in which it is read: events by day, the key facts of each before its other ones. The
 * database gives facts by id.
 */
export function inReadingOrder(record: RecordData): RecordData {
  const events = record.events.toSorted((a, b) => a.date.localeCompare(b.date));
  const rank = new Map(events.flatMap(({ key }) => key).map((id, i) => [id, i]));
  const place = new Map(events.map(({ id }, i) => [id, i]));
  const last = record.facts.length;
  const facts = record.facts.toSorted(
    (a, b) =>
      (place.get(a.event) ?? last) - (place.get(b.event) ?? last) ||
      (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last),
  );
  return { ...record, events, facts };
}
