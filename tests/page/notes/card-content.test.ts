import { expect, test } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { FactRef } from '../../../lib/model/note-views.ts';
import { type ContentSources, contentOf } from '../../../lib/page/notes/card-content.ts';
import type { LaidNote } from '../../../lib/page/notes/lay.ts';

const fact = (id: string): FactRef => ({ id, event: 'e', statement: { en: id } });
const note = (id: string) => ({ id, state: 'anchored' }) as Note;
const laid = (id: string, inArticle = true): [string, LaidNote] => [
  id,
  { id, state: 'changed', changes: [{ was: 'a', now: 'b' }], start: 3, end: 9, inArticle } as LaidNote,
];

function sources(change: Partial<ContentSources> = {}): ContentSources {
  const notes = new Map([note('a'), note('b')].map((each) => [each.id, each]));
  return {
    book: { note: (id) => notes.get(id), draft: (id) => (id === 'b' ? 'typed' : null) },
    laid: new Map([laid('a'), laid('b', false)]),
    marks: {
      facts: () => [fact('first'), fact('under')],
      claimsOver: () => [{ ...fact('under'), claim: 'c', stance: 'agrees' }],
    },
    ...change,
  };
}

test('the note as it lies, with the facts of its passage first', () => {
  const content = contentOf(['a', 'b'], 0, sources());
  expect(content).toMatchObject({ shown: 'a', current: 0 });
  expect(content?.spot[0]).toMatchObject({
    state: 'changed',
    changes: [{ was: 'a', now: 'b' }],
    draft: null,
  });
  expect(content?.spot[1]?.draft).toBe('typed');
  expect(content?.claims.map(({ claim }) => claim)).toEqual(['c']);
  expect(content?.facts.map(({ id }) => id)).toEqual(['under', 'first']);
});

test('a note outside the article has no marks over it; one that is no more is left out', () => {
  expect(contentOf(['gone', 'b'], 1, sources())).toMatchObject({ shown: 'b', current: 0, claims: [] });
  expect(contentOf(['gone', 'b'], 0, sources())).toBeNull();
  expect(contentOf(['a'], 0, sources({ marks: null }))).toMatchObject({ claims: [], facts: [] });
});
