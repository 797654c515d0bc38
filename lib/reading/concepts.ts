/** Concepts by number, given out as they are first named: one bit each says what a sentence has. */
const numbers = new Map<string, number>();

const BITS = 32;
const SHIFT = 5;

/** The number of a concept, the same for all lexicons and patterns. */
export function conceptNumber(concept: string): number {
  let number = numbers.get(concept);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(concept, number);
  }
  return number;
}

/** A set of the concepts named so far. */
export type ConceptSet = Uint32Array;

export const noConcepts = (): ConceptSet => new Uint32Array(Math.ceil(numbers.size / BITS));

export function addConcept(set: ConceptSet, number: number): void {
  set[number >>> SHIFT] = (set[number >>> SHIFT] ?? 0) | (1 << (number % BITS));
}

/** Whether the concept is in the set; one named after the set was made is not. */
export const hasConcept = (set: ConceptSet, number: number): boolean =>
  (((set[number >>> SHIFT] ?? 0) >>> (number % BITS)) & 1) === 1;
