import type { RecordData } from '../model/record.ts';

const VERSION = /^(\d{4}-\d{2}-\d{2})\.(\d+)$/;

/** Orders two record versions (`YYYY-MM-DD.n`): positive when `a` is newer. Anything else is older than all. */
export function compareVersions(a: string, b: string): number {
  const [, dayA = '', countA = '-1'] = VERSION.exec(a) ?? [];
  const [, dayB = '', countB = '-1'] = VERSION.exec(b) ?? [];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return Number(countA) - Number(countB);
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isLocalised = (value: unknown): boolean => isObject(value) && isText(value.en);

function isList(value: unknown, holds: (entry: Loose) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isObject(entry) && isText(entry.id) && holds(entry))
  );
}

/**
 * Whether this has the shape of a record, cheaply: the full schema is checked when the file is built, this catches
 * a file or a table that was cut short or damaged since.
 */
export function isRecord(value: unknown): value is RecordData {
  return (
    isObject(value) &&
    isText(value.version) &&
    VERSION.test(value.version) &&
    isList(value.events, (event) => isLocalised(event.name) && Array.isArray(event.key)) &&
    isList(value.outlets, (outlet) => isText(outlet.name)) &&
    isList(value.sources, (source) => isText(source.url) && isText(source.outlet)) &&
    isList(
      value.facts,
      (fact) =>
        isText(fact.event) &&
        isText(fact.status) &&
        isLocalised(fact.statement) &&
        [fact.slots, fact.sources, fact.notes, fact.confusables].every(Array.isArray),
    )
  );
}
