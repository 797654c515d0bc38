import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  untrustedChange,
  untrustedChoice,
  untrustedId,
  untrustedNewNote,
  untrustedQuery,
  untrustedSeen,
  untrustedTags,
  untrustedWindow,
} from '../../lib/text/untrusted-note.ts';

const note = {
  id: '3f0c5a1e-0000-4000-8000-000000000000',
  created: '2025-05-17T08:00:00.000Z',
  title: 'Ferries',
  target: {
    quote: { exact: 'left the quay', prefix: 'ferry ', suffix: ' at' },
    position: { start: 6, end: 19 },
  },
  body: '',
  tags: ['sea'],
  colour: 'own',
};

test('an honest note comes through as it is', () => {
  expect(untrustedNewNote(note)).toEqual(note);
  expect(untrustedNewNote({ ...note, fact: 'f', event: 'e' })).toEqual({ ...note, fact: 'f', event: 'e' });
});

test('nothing but the known fields comes through', () => {
  const sent = JSON.parse(
    `{"__proto__": {"deleted": "x"}, "address": "https://bank.example/", "version": 99, ${JSON.stringify(note).slice(1)}`,
  );
  expect(untrustedNewNote(sent)).toEqual(note);
  expect(untrustedChange({ body: 'b', version: 3, address: 'https://bank.example/' })).toEqual({ body: 'b' });
});

test.each([
  ['no object', 'note'],
  ['a list', [note]],
  ['an id that is a path', { ...note, id: '../../x' }],
  ['a text past every measure', { ...note, body: 'x'.repeat(70_000) }],
  [
    'a quote of nothing',
    { ...note, target: { ...note.target, quote: { exact: '', prefix: '', suffix: '' } } },
  ],
  [
    'surroundings past every measure',
    { ...note, target: { quote: { ...note.target.quote, prefix: 'x'.repeat(999) } } },
  ],
  ['a colour of its own', { ...note, colour: 'puce' }],
  ['too many tags', { ...note, tags: Array.from({ length: 300 }, (_, i) => `t${i}`) }],
  ['no day', { ...note, created: 'yesterday' }],
  ['nothing in it', { ...note, target: null }],
])('refused: %s', (_, value) => {
  expect(untrustedNewNote(value)).toBeNull();
});

test('a position that cannot be is none', () => {
  const target = { ...note.target, position: { start: 9, end: 3 } };
  expect(untrustedNewNote({ ...note, target })?.target?.position).toBeNull();
});

test('an edit with one wrong field is refused whole; links can be taken away', () => {
  expect(untrustedChange({ body: 'b', colour: 'puce' })).toBeNull();
  expect(untrustedChange({ fact: null, event: null })).toEqual({ fact: null, event: null });
  expect(untrustedChange({ body: null })).toBeNull();
});

test('tags: one line each, no blank ones, none twice', () => {
  expect(untrustedTags([' sea ', 'sea', ' ', 'two\nlines'])).toEqual(['sea', 'two lines']);
});

test('states that are none are left out', () => {
  expect(
    untrustedSeen([
      { id: 'a', state: 'changed', changes: [{ was: '1,000', now: '390', more: 1 }, { was: 1 }] },
      { id: 'b', state: 'lost', changes: [] },
    ]),
  ).toEqual([{ id: 'a', state: 'changed', changes: [{ was: '1,000', now: '390' }] }]);
});

test('questions: wrong fields are left out', () => {
  expect(
    untrustedQuery({ text: 'sea', colours: ['own', 'puce'], from: '2025-05-17', to: 'x', sort: 'newest' }),
  ).toEqual({
    text: 'sea',
    from: '2025-05-17',
    sort: 'newest',
  });
  expect(untrustedWindow({ from: -3, count: 50 })).toEqual({ from: 0, count: 50 });
  expect(untrustedChoice({ ids: ['a', 'b'] })).toEqual({ ids: ['a', 'b'] });
  expect(untrustedChoice({ query: {}, except: [] })).toEqual({ query: {}, except: [] });
  expect(untrustedChoice({ ids: [7] })).toBeNull();
});

test('whatever is sent, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const read of [
        untrustedNewNote,
        untrustedChange,
        untrustedSeen,
        untrustedQuery,
        untrustedWindow,
        untrustedChoice,
        untrustedTags,
        untrustedId,
      ])
        expect(() => read(value)).not.toThrow();
    }),
  );
});
