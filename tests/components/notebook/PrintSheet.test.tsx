// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrintSheet } from '../../../components/notebook/PrintSheet.tsx';
import { madeUpNote } from '../../store/notes/made-up-notes.ts';

const print = vi.fn();
beforeEach(() => vi.stubGlobal('print', print));
afterEach(() => {
  cleanup();
  print.mockClear();
  vi.unstubAllGlobals();
});

test('notes stand under their pages, with everything written on them', () => {
  const notes = [madeUpNote(3), madeUpNote(10), madeUpNote(4, { target: null })];
  render(<PrintSheet notes={notes} onDone={() => undefined} />);
  const pages = [...document.querySelectorAll('.print-sheet section')];
  expect(pages.map((page) => page.querySelector('h2')?.textContent)).toEqual([
    'Ferry number 3',
    'Ferry number 4',
  ]);
  expect(pages[0]?.querySelectorAll('article')).toHaveLength(2);
  expect(pages[0]?.textContent).toContain('The ferry left pier 3 at noon');
  expect(pages[0]?.querySelector('strong')?.textContent).toBe('3');
  expect(pages[1]?.textContent).toContain('On the page as a whole');
  expect(pages[1]?.textContent).toContain('ferry · noon');
});

test('it prints once it is there, and is told when that is over', () => {
  const onDone = vi.fn();
  render(<PrintSheet notes={[madeUpNote(1)]} onDone={onDone} />);
  expect(print).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
  dispatchEvent(new Event('afterprint'));
  expect(onDone).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button')).toBeNull();
});
