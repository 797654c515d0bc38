/** Concepts by number, given out as they are first named: one bit each says what a sentence has. */
const numbers = new Map<string, number>();

/** Bits used of each word of a set, of 32: so few stay small integers everywhere. */
const USED = 30;
const SHIFT = 5;
const BIT = 31;

/** The number of a concept, the same for all lexicons and patterns. */
export function conceptNumber(concept: string): number {
  let number = numbers.get(concept);
  if (number === undefined) {
    number = (Math.floor(numbers.size / USED) << SHIFT) + (numbers.size % USED);
    numbers.set(concept, number);
  }
  return number;
}

/** A set of concepts. */
export type ConceptSet = number[];

/** An empty set, with room for the concepts named so far. */
export const noConcepts = (): ConceptSet => new Array<number>(Math.ceil(numbers.size / USED)).fill(0);

export function addConcept(set: ConceptSet, number: number): void {
  const at = number >>> SHIFT;
  set[at] = (set[at] ?? 0) | (1 << (number & BIT));
}

/** Whether the concept is in the set; one named after the set was made is not. */
export const hasConcept = (set: ConceptSet, number: number): boolean =>
  ((set[number >>> SHIFT] ?? 0) & (1 << (number & BIT))) !== 0;
