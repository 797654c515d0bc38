/** Parsed JSON. */
export type Json = Record<string, unknown>;

const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

/**
 * What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) says MUST hold of an annotation that we
 * write, section by section; names of what is broken.
 */
export function broken(annotation: Json): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || faults.push(what));
  const iri = (value: unknown) => typeof value === 'string' && IRI.test(value);
  // 3.1 Annotations: exactly one IRI, the type, one or more targets.
  must(iri(annotation.id), 'id is an IRI');
  must(annotation.type === 'Annotation', 'type is Annotation');
  must(annotation.target !== undefined, 'has a target');
  // 3.3.1 Lifecycle: xsd:dateTime in UTC; 3.3.5 Motivation from the list.
  for (const key of ['created', 'modified'])
    must(DATE_TIME.test(String(annotation[key])), `${key} is a dateTime`);
  must(MOTIVATIONS.includes(String(annotation.motivation)), 'motivation is of the model');
  // 3.2.4 Embedded Textual Body: exactly one value, which is a string.
  for (const body of (annotation.body ?? []) as Json[]) {
    must(body.type === 'TextualBody' && typeof body.value === 'string', 'a body is textual');
    must(MOTIVATIONS.includes(String(body.purpose)), 'purpose is of the model');
  }
  if (typeof annotation.target === 'string') must(iri(annotation.target), 'target is an IRI');
  else {
    // 4 Specific Resources: exactly one source; 4.2.4, 4.2.5 the selectors.
    const target = annotation.target as Json;
    must(iri(target.source), 'source is an IRI');
    for (const selector of target.selector as Json[]) {
      if (selector.type === 'TextQuoteSelector')
        must(typeof selector.exact === 'string', 'a quote has its text');
      else {
        const { type, start, end } = selector as { type: string; start: number; end: number };
        must(type === 'TextPositionSelector', 'no other selector');
        must(Number.isInteger(start) && start >= 0 && end >= start, 'a position is of whole numbers');
      }
    }
  }
  // JSON-LD: every key is of the model's context or of ours.
  const known = ['id', 'type', 'created', 'modified', 'motivation', 'body', 'target'];
  for (const key of Object.keys(annotation)) must(known.includes(key) || key.startsWith('ss:'), `key ${key}`);
  return faults;
}
