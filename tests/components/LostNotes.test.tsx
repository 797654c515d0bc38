// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LostNotes } from '../../components/LostNotes.tsx';
import type { Note } from '../../lib/model/note.ts';

afterEach(cleanup);

const lost = {
  id: 'a',
  created: '2025-05-17T08:00:00.000Z',
  target: { quote: { exact: 'the old customs house', prefix: 'as far as ', suffix: '.' }, position: null },
  body: 'Where is it?',
  colour: 'doubt',
} as Note;

const actions = () => ({ onAttach: vi.fn(), onRemove: vi.fn(), onClose: vi.fn() });

test('what the note was about is kept, surroundings too', () => {
  render(<LostNotes kind="lost" notes={[lost]} selected={null} {...actions()} />);
  expect(screen.getByRole('dialog').textContent).toContain('as far as the old customs house.');
  expect(screen.queryByText('Attach to what is selected')).toBeNull();
  expect(screen.getByText(/Select a passage/)).toBeTruthy();
});

test('one click attaches it to what is selected', () => {
  const { onAttach, ...rest } = actions();
  render(
    <LostNotes kind="lost" notes={[lost]} selected="the new customs house" onAttach={onAttach} {...rest} />,
  );
  fireEvent.click(screen.getByText('Attach to what is selected'));
  expect(onAttach.mock.lastCall?.[0]).toBe('a');
});
