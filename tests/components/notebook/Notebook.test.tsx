// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadFile } from '../../../components/notebook/desk.ts';
import { Notebook } from '../../../components/notebook/Notebook.tsx';
import type { Note } from '../../../lib/model/note.ts';
import { madeUpNote } from '../../store/notes/made-up-notes.ts';
import { realDesk } from './real-desk.ts';

const PAGE = 'https://quay.example/here';
const quoteOf = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' }, position: null });
const notes: Note[] = [
  { ...madeUpNote(1), target: quoteOf('The ferry left at noon'), body: 'Ask the **harbour**.', tags: [] },
  { ...madeUpNote(2), target: quoteOf('A storm was coming'), body: '', tags: ['weather'] },
  { ...madeUpNote(3), target: quoteOf('390 passengers'), body: '', tags: [], address: PAGE, url: PAGE },
];

beforeEach(() => {
  // A list in which everything is in view: happy-dom lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(address: string | null = null, file?: ReadFile) {
  const real = await realDesk(notes, file);
  render(<Notebook desk={real.desk} address={address} follow={real.follow} />);
  await screen.findByText(/notes?$/, { selector: '.foot [role="status"]' });
  return real;
}
const rows = () => screen.queryAllByRole('row');
const said = (words: RegExp | string) => screen.findByText(words, { selector: '.foot [role="status"]' });
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const search = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

test('every note with what it is about, what was written, and where it is from', async () => {
  await open();
  await waitFor(() => expect(rows()).toHaveLength(3));
  const ferry = rows().find((row) => row.textContent?.includes('The ferry left at noon'));
  expect(ferry?.querySelector('strong')?.textContent).toBe('harbour');
});

test('on a page its own notes first, all the others one press away', async () => {
  await open(PAGE);
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.click(button(/^All/));
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test('search as one types, through quotes, notes and tags; nothing found says so', async () => {
  await open();
  search('weather');
  await said('1 note');
  expect(rows()[0]?.textContent).toContain('A storm was coming');
  search('noon harb');
  await waitFor(() => expect(rows()[0]?.textContent).toContain('The ferry left at noon'));
  search('nowhere to be found');
  await screen.findByText('No note fits.');
  fireEvent.click(button('Show all again'));
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test('all selected, tagged, taken back', async () => {
  const { notebook } = await open();
  fireEvent.click((await screen.findAllByLabelText('Select this note'))[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: 'Select all 3' }));
  fireEvent.click(button('Tags'));
  const field = await screen.findByRole('combobox', { name: 'Add tags' });
  fireEvent.input(field, { target: { value: 'to check' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.click(button('Change the tags'));
  await said('Tags of 3 notes changed.');
  const tagged = async () => (await notebook.list({ tags: ['to check'] }, { from: 0, count: 9 })).total;
  expect(await tagged()).toBe(3);
  fireEvent.click(button('Undo'));
  await said(/^Taken back/);
  expect(await tagged()).toBe(0);
});

test('one edited in place', async () => {
  const { notebook } = await open(PAGE);
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Edit' }));
  const text = await screen.findByRole('textbox');
  fireEvent.input(text, { target: { value: 'Both sides say so.' } });
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
  await said('Note changed.');
  expect((await notebook.at(PAGE))[0]?.body).toBe('Both sides say so.');
});

test('deleted into the bin, and put back from it', async () => {
  const { notebook } = await open(PAGE);
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Delete' }));
  await screen.findByText('No notes on this page yet.');
  fireEvent.click(button(/^Bin/));
  fireEvent.click(await screen.findByRole('button', { name: 'Put back' }));
  await screen.findByText('The bin is empty.');
  expect(await notebook.at(PAGE)).toHaveLength(1);
});

test('a note made elsewhere appears by itself', async () => {
  const { notebook } = await open();
  await waitFor(() => expect(rows()).toHaveLength(3));
  await notebook.save(madeUpNote(9));
  await waitFor(() => expect(rows()).toHaveLength(4));
});

test('a note is opened at its passage', async () => {
  const { opened } = await open(PAGE);
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Open at the passage' }));
  expect(opened).toHaveBeenCalledWith(notes[2]?.id);
});

test('a file is looked at first: counts, what was refused and why; then taken in, and taken back', async () => {
  const file: ReadFile = {
    kind: 'notes',
    notes: [madeUpNote(20), madeUpNote(21)],
    fresh: 2,
    merged: 0,
    same: 1,
    refused: ['Entry 4 has no quotation.'],
  };
  await open(null, file);
  fireEvent.click(button('Import'));
  const chosen = await screen.findByLabelText('File with notes');
  Object.defineProperty(chosen, 'files', { value: [new File(['[]'], 'notes.json')] });
  fireEvent.change(chosen);
  await screen.findByText('Entry 4 has no quotation.');
  fireEvent.submit(button(/^Take in/).closest('form') as HTMLFormElement);
  await said('2 notes taken in.');
  await waitFor(() => expect(rows()).toHaveLength(5));
  fireEvent.click(button('Undo'));
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test('what could not be written is said, and nothing typed is lost', async () => {
  const { desk } = await open(PAGE);
  desk.change = async () => ({ ok: false, why: 'full' });
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Edit' }));
  const text = await screen.findByRole('textbox');
  fireEvent.input(text, { target: { value: 'A long thought.' } });
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
  await said(/full|room|disk/i);
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('A long thought.');
});
