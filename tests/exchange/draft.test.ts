import { expect, test } from 'vitest';
import { cleanText, notesOf, ownValue } from '../../lib/exchange/draft.ts';
import { NOW } from './some-notes.ts';

test('the least there can be: a page and a text; the rest is filled in', () => {
  const { notes } = notesOf([{ url: 'https://www.a.example/x?utm_a=1', body: 'why?' }], NOW);
  expect(notes).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      created: NOW,
      modified: NOW,
      address: 'https://a.example/x',
      url: 'https://www.a.example/x?utm_a=1',
      title: '',
      target: null,
      body: 'why?',
      tags: [],
      colour: 'important',
      state: 'anchored',
      version: 1,
    },
  ]);
});

test('entries are counted from one, kept or refused', () => {
  const good = { url: 'https://a.example/', exact: 'words' };
  const { notes, refused } = notesOf(
    [good, 'not-a-note', { ...good, exact: '  ' }, { ...good, body: 'x' }],
    NOW,
  );
  expect(notes).toHaveLength(2);
  expect(refused).toEqual([
    { entry: 2, reason: 'not-a-note' },
    { entry: 3, reason: 'nothing-in-it' },
  ]);
});

test('a page linked by hand stays linked; a key that is none does not', () => {
  const at = (address: string) =>
    notesOf([{ url: 'https://a.example/amp/x', body: 'x', address }], NOW).notes[0]?.address;
  expect(at('https://b.example/y')).toBe('https://b.example/y');
  expect(at('https://www.b.example/y?utm_source=z')).toBe('https://a.example/x');
});

test('text is cleaned of what cannot be seen', () => {
  expect(cleanText('a\r\nb\rc\u0000\u202Ed\u2066\uD800')).toBe('a\nb\ncd\uFFFD');
});

test('only an object’s own values count', () => {
  expect(ownValue({}, 'toString')).toBeUndefined();
  expect(ownValue(JSON.parse('{"__proto__":1}'), '__proto__')).toBe(1);
});
