import fc from 'fast-check';
import { cleanText } from '../../lib/exchange/draft.ts';
import type { Note } from '../../lib/model/note.ts';
import { addressOf } from '../../lib/text/address.ts';

export const NOW = '2025-06-01T08:00:00.000Z';

const AWKWARD = [
  '=SUM(A1)',
  '+1',
  '-',
  '@x',
  '\t',
  "'=1",
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\n\n',
  '> quoted',
  '<!-- note {} -->',
  '<!-- /note -->',
  '<!-- \\note',
  '---',
  '# x',
  '`',
  '[a](b)',
  '<img src=x onerror=1>',
  '\\',
  '\\"',
  'İstanbul’da',
  'переговоры',
  '1,000',
  '\u00A0',
  '😀',
  '-->',
  '__proto__',
  '0',
  ' ',
];
/** Text that notes can hold, made to trip writers. */
export const someText = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 6,
  })
  .map((parts) => cleanText(parts.join('')));

const url = fc.constantFrom(
  'https://harbour.example/world/talks?utm_source=x&id=7',
  'http://m.harbour.example/a_(b)',
  'https://www.gov.uk/x#y',
  'https://harbour.example/%D0%BC%D0%B8%D1%80?q=a,b;c',
  'https://other.example/',
);
const date = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString());
const tag = someText.map((t) => t.replace(/\s+/g, ' ').trim()).filter((t) => t !== '');
const filled = someText.filter((t) => t.trim() !== '');

const target = fc.record({
  quote: fc.record({ exact: filled, prefix: someText, suffix: someText }),
  position: fc.option(
    fc.tuple(fc.nat(1e6), fc.nat(1e4)).map(([start, length]) => ({ start, end: start + length })),
  ),
});

const fields = {
  id: fc.oneof(fc.uuid(), fc.constantFrom('aB3-_x', 'note.1:2')),
  created: date,
  modified: date,
  url,
  title: someText,
  tags: fc.uniqueArray(tag, { maxLength: 4 }),
  colour: fc.constantFrom('important', 'question', 'doubt', 'quote', 'own'),
  state: fc.constantFrom('anchored', 'changed', 'orphan'),
  version: fc.integer({ min: 1, max: 99 }),
} as const;
const rest = {
  outlet: filled,
  fact: filled,
  event: filled,
  seen: date,
  deleted: date,
  changes: fc.array(fc.record({ was: someText, now: someText }), { minLength: 1, maxLength: 3 }),
} as const;

/** A note as it may lie in the store: a highlight, a note on a passage, or on a page. */
export const someNote: fc.Arbitrary<Note> = fc
  .tuple(
    fc.record(fields),
    fc.record(rest, { requiredKeys: [] }),
    fc.oneof(fc.record({ target, body: someText }), fc.record({ target: fc.constant(null), body: filled })),
    fc.option(url),
  )
  .map(
    ([own, more, what, linked]) =>
      ({ ...own, ...more, ...what, address: addressOf(linked ?? own.url) }) as Note,
  );

/** Notes with ids of their own. */
export const someNotes = (minLength = 1): fc.Arbitrary<Note[]> =>
  fc.uniqueArray(someNote, { selector: (n) => n.id, minLength, maxLength: 6 });

/** A note with plain values, to start from. */
export function plainNote(more: Partial<Note> = {}): Note {
  return {
    id: '0b8ad4a6-4a35-4f6c-9d54-0d9f3c1c5a11',
    created: '2025-05-16T17:42:00.000Z',
    modified: '2025-05-17T09:00:00.000Z',
    address: 'https://harbour.example/world/talks',
    url: 'https://www.harbour.example/world/talks?utm_source=x',
    title: 'Talks end without a truce',
    target: {
      quote: { exact: 'They left with an agreement', prefix: 'spring of 2022. ', suffix: ' to free 1,000' },
      position: { start: 120, end: 147 },
    },
    body: 'So who **signed** it?',
    tags: ['istanbul', 'prisoner exchange'],
    colour: 'question',
    state: 'anchored',
    version: 1,
    ...more,
  };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
