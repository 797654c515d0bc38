import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationOf, isW3c, readW3c, writeW3c } from '../../lib/exchange/w3c.ts';
import { NOW, plainNote, someNote, someNotes } from './some-notes.ts';
import { broken, type Json } from './w3c-rules.ts';

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
