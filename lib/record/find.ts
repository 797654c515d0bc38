import type { Fact, RecordData } from '../model/record.ts';
import { fold } from '../text/fold.ts';
import { statesOf } from './matrix.ts';
import type { Place } from './place.ts';

/** Every fact with the words it is found by, folded, and the outlets whose state on it is known. */
export interface Findable {
  fact: Fact;
  words: string;
  outlets: ReadonlySet<string>;
}

const SPACES = /\s+/;

const folded = (text: string): string => text.split(SPACES).map(fold).join(' ');

/**
 * Prepares the record for searching: statements and values in all languages, ids, names of the outlets of sources
 * and of those that differ or leave the fact out.
 */
export function findables({ facts, sources, outlets }: RecordData): Findable[] {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return facts.map((fact) => {
    const known = new Set(statesOf(fact, byId).keys());
    const texts = [
      fact.id,
      ...Object.values(fact.statement),
      ...fact.slots.flatMap(({ value }) => Object.values(value)),
      ...[...known].flatMap((id) => [id, names.get(id) ?? '']),
    ];
    return { fact, words: folded(texts.join('\n')), outlets: known };
  });
}

/** Facts in the order of the record that have every word sought, in any language, and satisfy the filters. */
export function findFacts(
  all: readonly Findable[],
  { text = '', event, status, outlet }: Omit<Place, 'view'>,
): Fact[] {
  const sought = folded(text).split(' ').filter(Boolean);
  return all
    .filter(
      ({ fact, words, outlets }) =>
        (event === undefined || fact.event === event) &&
        (status === undefined || fact.status === status) &&
        (outlet === undefined || outlets.has(outlet)) &&
        sought.every((word) => words.includes(word)),
    )
    .map(({ fact }) => fact);
}
