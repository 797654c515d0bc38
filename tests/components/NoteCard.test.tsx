// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { describeNoteCard, NoteCard } from '../../components/NoteCard.tsx';
import type { Note } from '../../lib/model/note.ts';
import type { FieldRequest, NoteCardView, ShownNote } from '../../lib/model/note-views.ts';

afterEach(cleanup);

const note = (change: Partial<Note> = {}): Note => ({
  id: 'a',
  created: '2025-05-17T08:00:00.000Z',
  modified: '2025-05-17T08:00:00.000Z',
  address: 'https://quay.example/',
  url: 'https://quay.example/',
  title: 'Ferries',
  target: { quote: { exact: 'with 1,000 passengers aboard', prefix: '', suffix: '' }, position: null },
  body: '',
  tags: ['sea'],
  colour: 'question',
  state: 'anchored',
  version: 1,
  ...change,
});
const on = (change: Partial<ShownNote> = {}): ShownNote => ({
  note: note(),
  state: 'anchored',
  changes: [],
  draft: null,
  ...change,
});

function show(change: Partial<NoteCardView> = {}) {
  const fields: FieldRequest[] = [];
  const view: NoteCardView = {
    kind: 'note',
    spot: [on()],
    current: 0,
    claims: [],
    editing: null,
    facts: [],
    removed: false,
    trouble: null,
    lost: 0,
    openField: (into, request) => {
      fields.push(request);
      into.append(document.createElement('iframe'));
      return { focus: () => undefined };
    },
    onPick: vi.fn(),
    onClaim: vi.fn(),
    onEdit: vi.fn(),
    onDraft: vi.fn(),
    onBody: vi.fn(),
    onTags: vi.fn(),
    onColour: vi.fn(),
    onFact: vi.fn(),
    onRemove: vi.fn(),
    onUnremove: vi.fn(),
    onLost: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
  const { rerender } = render(<NoteCard {...view} />);
  return { view, fields, again: (more: Partial<NoteCardView>) => rerender(<NoteCard {...view} {...more} />) };
}

test('a changed passage: what the words were and are, and the passage as it was', () => {
  show({
    spot: [
      on({
        state: 'changed',
        changes: [
          { was: '1,000', now: '390' },
          { was: '', now: 'not' },
        ],
      }),
    ],
  });
  expect([...document.querySelectorAll('del, ins')].map((it) => it.textContent)).toEqual([
    '1,000',
    '390',
    'not',
  ]);
  expect(screen.getByText('added')).toBeTruthy();
  expect(document.querySelector('blockquote')?.textContent).toBe('with 1,000 passengers aboard');
});

test('text is text: no markup of a note comes alive, addresses of the web do', () => {
  show({
    spot: [
      on({
        note: note({ body: '<img src=x onerror=alert(1)> see https://quay.example/a.\njavascript:alert(1)' }),
      }),
    ],
  });
  expect(document.querySelector('img')).toBeNull();
  const links = [...document.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://quay.example/a']);
  expect(links[0]?.rel).toContain('noopener');
});

test('several on one passage, notes and marks, each a button', () => {
  const { view } = show({
    spot: [on(), on({ note: note({ id: 'b', colour: 'own' }) })],
    claims: [{ id: 'f', event: 'e', claim: 'c', stance: 'differs', statement: { en: 'Twelve hundred.' } }],
  });
  fireEvent.click(screen.getByLabelText('Note 2 of 2: My thought'));
  expect(view.onPick).toHaveBeenCalledWith(1);
  fireEvent.click(screen.getByTitle('Twelve hundred.'));
  expect(view.onClaim).toHaveBeenCalledWith('c');
});

test('written in a field of its own, opened once however often the card is drawn', () => {
  const { view, fields, again } = show({ editing: 'body', spot: [on({ draft: 'typed before' })] });
  expect(fields.map(({ value }) => value)).toEqual(['typed before']);
  again({ editing: 'body', trouble: 'full' });
  expect(fields).toHaveLength(1);
  expect(screen.getByRole('alert').textContent).toMatch(/no room/);
  fields[0]?.onInput('more');
  expect(view.onDraft).toHaveBeenCalledWith('more');
  fields[0]?.onEscape();
  expect(view.onClose).toHaveBeenCalled();
});

test('tags between commas are added to those there are; one is taken away by its button', () => {
  const { view, fields } = show({ editing: 'tags' });
  fields[0]?.onDone(' sea,  two  words , ');
  expect(view.onTags).toHaveBeenCalledWith(['sea', 'two words']);
  fireEvent.click(screen.getByLabelText('Take away the tag sea'));
  expect(vi.mocked(view.onTags).mock.lastCall?.[0]).toEqual([]);
});

test('linked to a fact, and the link taken away', () => {
  const facts = [{ id: 'f', event: 'e', statement: { en: 'The ferry left.' } }];
  const { view, again } = show({ editing: 'fact', facts });
  fireEvent.click(screen.getByText('The ferry left.'));
  expect(vi.mocked(view.onFact).mock.lastCall?.[0]).toEqual(facts[0]);
  again({ editing: null, facts, spot: [on({ note: note({ fact: 'f' }) })] });
  fireEvent.click(screen.getByText('Take the link away'));
  expect(vi.mocked(view.onFact).mock.lastCall?.[0]).toBeNull();
});

test('deleted: one line with the way back, and nothing to edit', () => {
  const { view } = show({ removed: true });
  fireEvent.click(screen.getByText('Undo'));
  expect(view.onUnremove).toHaveBeenCalled();
  expect(screen.queryByText('Write a note')).toBeNull();
});

test('told to a screen reader', () => {
  expect(describeNoteCard({ spot: [on()], current: 0 })).toBe(
    'Your note, Question: with 1,000 passengers aboard',
  );
  expect(describeNoteCard({ spot: [on({ state: 'changed' })], current: 0 })).toMatch(/changed since/);
});
