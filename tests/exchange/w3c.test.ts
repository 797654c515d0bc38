import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationOf, isW3c, readW3c, writeW3c } from '../../lib/exchange/w3c.ts';
import { NOW, plainNote, someNote, someNotes } from './some-notes.ts';

type Json = Record<string, unknown>;

const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

/** What the Recommendation says MUST hold of what we write, section by section; names of what is broken. */
function broken(annotation: Json): string[] {
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

test('every note is an annotation as the Recommendation wants it', () => {
  fc.assert(
    fc.property(someNote, (note) => {
      expect(broken(annotationOf(note) as Json)).toEqual([]);
    }),
  );
});

test('the file is a collection with its page, and counts right', () => {
  fc.assert(
    fc.property(someNotes(0), (notes) => {
      const file = JSON.parse(writeW3c(notes, NOW));
      expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(file).toMatchObject({ type: 'AnnotationCollection', total: notes.length });
      expect(file.first === undefined).toBe(notes.length === 0);
      if (notes.length === 0) return;
      expect(file.first).toMatchObject({ type: 'AnnotationPage', partOf: file.id, startIndex: 0 });
      expect(file.first.items).toHaveLength(notes.length);
      expect(file.last).toBe(file.first.id);
    }),
  );
});

test('a highlight without words says so; a note on a page has the page as target', () => {
  expect(annotationOf(plainNote({ body: '', tags: [] }))).toMatchObject({ motivation: 'highlighting' });
  expect(annotationOf(plainNote({ body: '', tags: [] })).body).toBeUndefined();
  expect(annotationOf(plainNote({ target: null })).target).toBe(plainNote().url);
});

const read = (value: unknown) => readW3c(value, 'x.jsonld', NOW).notes;
const foreign = (more: object) => ({
  id: 'https://notes.example/1',
  type: 'Annotation',
  target: 'https://harbour.example/a',
  ...more,
});

test.each([
  ['bodyValue', { bodyValue: 'plain' }, { body: 'plain', target: null }],
  ['one body', { body: { type: 'TextualBody', value: 'one' } }, { body: 'one' }],
  [
    'tags and text',
    {
      body: [
        { type: 'TextualBody', value: 'a', purpose: 'tagging' },
        { type: 'TextualBody', value: 'b' },
      ],
    },
    { body: 'b', tags: ['a'] },
  ],
  ['a body elsewhere', { body: 'https://a.example/video' }, { body: 'https://a.example/video' }],
  [
    'refined selectors',
    {
      bodyValue: 'x',
      target: {
        source: { id: 'https://harbour.example/a' },
        selector: {
          type: 'FragmentSelector',
          value: 'p',
          refinedBy: { type: 'TextQuoteSelector', exact: 'q' },
        },
      },
    },
    { target: { quote: { exact: 'q', prefix: '', suffix: '' }, position: null } },
  ],
  [
    'several targets: the first',
    { bodyValue: 'x', target: ['https://a.example/1', 'https://a.example/2'] },
    { url: 'https://a.example/1' },
  ],
])('%s of another tool', (_, more, expected) => expect(read(foreign(more))).toMatchObject([expected]));

test('an annotation, a list, a page, a collection: all are read; ids of others stay one note', () => {
  const one = foreign({ bodyValue: 'x' });
  const page = { type: 'AnnotationPage', items: [one] };
  const ids = [one, [one], page, { type: 'AnnotationCollection', first: page }].map((v) => {
    expect(isW3c(v)).toBe(true);
    return read(v)[0]?.id;
  });
  expect(new Set(ids).size).toBe(1);
});
