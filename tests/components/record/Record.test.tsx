// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { citationOf } from '../../../components/record/citation.ts';
import { RecordPage, type RecordView } from '../../../components/record/Record.tsx';
import { type Met, shelfOf } from '../../../components/record/shelf.ts';
import { en } from '../../../lib/i18n/en.ts';
import { setWords } from '../../../lib/i18n/t.ts';
import { uk } from '../../../lib/i18n/uk.ts';
import type { Note } from '../../../lib/model/note.ts';
import { placeOf } from '../../../lib/record/place.ts';
import { madeUpRecord } from '../../record/made-up-record.ts';

afterEach(() => {
  cleanup();
  setWords('en', en);
});

const shelf = shelfOf(madeUpRecord());

function show(hash: string, change: Partial<RecordView> = {}) {
  const actions = { onPlace: vi.fn(), onCopy: vi.fn(), onPrint: vi.fn(), onNote: vi.fn() };
  const view: RecordView = {
    shelf,
    place: placeOf(hash),
    met: null,
    printing: false,
    today: '2024-07-01',
    failed: false,
    said: '',
    ...change,
  };
  render(<RecordPage view={view} actions={actions} />);
  return actions;
}

const texts = (all: Iterable<Element>) => [...all].map((it) => it.textContent);
const note: Note = {
  id: 'n1',
  created: '2024-05-06T08:00:00.000Z',
  modified: '2024-05-06T08:00:00.000Z',
  address: 'https://quay.example/1',
  url: 'https://quay.example/1',
  title: 'At the quay',
  target: { quote: { exact: 'Oar won', prefix: '', suffix: '' }, position: null },
  body: '<b>Ask</b> the cox',
  tags: [],
  colour: 'question',
  fact: 'oar-won',
  state: 'anchored',
  version: 1,
};

test('before the record has come, and where it does not come', () => {
  show('', { shelf: null });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  cleanup();
  show('', { shelf: null, failed: true });
  expect(screen.getByRole('heading', { name: 'The record cannot be read.' })).toBeTruthy();
});

test('facts: in reading order, each a way to its page, with how firm it is in words', () => {
  show('');
  const items = within(screen.getByRole('list', { name: 'Facts found' })).getAllByRole('listitem');
  expect(items.map((it) => within(it).getByRole('link').getAttribute('href'))).toEqual([
    '#fact=oar-won',
    '#fact=rain-fell',
    '#fact=fish-served',
  ]);
  expect(items[0]?.textContent).toContain('Verified');
  expect(items[0]?.textContent).toContain('3 sources2 independent');
  expect(screen.getByText('3 facts')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Facts' }).getAttribute('aria-current')).toBe('page');
});

test('facts: what is typed and chosen is a place, and what is found is counted', () => {
  const { onPlace } = show('#facts&q=rain');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.input(screen.getByLabelText('Search facts'), { target: { value: 'весло' } });
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'facts', text: 'весло' }, true);
  fireEvent.input(screen.getByLabelText('Search facts'), { target: { value: '' } });
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'facts' }, true);
  fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'disputed' } });
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'facts', text: 'rain', status: 'disputed' });
  fireEvent.change(screen.getByLabelText('Outlet'), { target: { value: 'dock' } });
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'facts', text: 'rain', outlet: 'dock' });
  fireEvent.click(screen.getByText('Show all facts'));
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'facts' });
});

test('nothing found is said, with what to do', () => {
  show('#facts&q=submarine');
  expect(screen.getByText('0 facts')).toBeTruthy();
  expect(screen.getByText('Search for fewer words, or take a filter away.')).toBeTruthy();
});

test('one fact: sources of one text stand together and count once', () => {
  show('#fact=oar-won');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The boat Oar won on 4 May 2024.');
  expect(screen.getByText('2 independent')).toBeTruthy();
  const shared = document.querySelector('.shared');
  expect(texts(shared?.querySelectorAll('.outlet > a') ?? [])).toEqual(['The Anchor', 'Buoy Daily']);
  expect(shared?.textContent).toContain('the original');
  expect(shared?.textContent).toContain('text from The Anchor');
  const away = screen.getByRole('link', { name: 'Oar first' });
  expect(away.getAttribute('href')).toBe('https://buoy.example/1');
  expect(away.getAttribute('rel')).toContain('noopener');
});

test('one fact: notes by kind, what differs first, with the outlets they speak of', () => {
  show('#fact=oar-won');
  const kinds = [...document.querySelectorAll('.kind')];
  expect(kinds.map((it) => it.querySelector('h4')?.textContent)).toEqual([
    '≠ Different',
    '– Left out',
    '= Same',
  ]);
  expect(kinds[0]?.querySelector('a')?.getAttribute('href')).toBe('#facts&outlet=cable');
});

test('wordings of one language are laid over the one chosen, word by word', () => {
  show('#fact=oar-won');
  const marked = () => texts(document.querySelectorAll('.variants ins, .variants del'));
  expect(marked()).toEqual(['taken out fast', 'added quick']);
  const [, second] = screen.getAllByRole('radio');
  if (second) fireEvent.click(second);
  expect(marked()).toEqual(['taken out quick', 'added fast']);
  expect(screen.getByText('In Turkish')).toBeTruthy();
  expect(screen.getByText(/through tr → en/)).toBeTruthy();
});

test('where the reader met it: notes as text, articles where they are kept', () => {
  const met: Met = { notes: [note], total: 3 };
  const { onNote } = show('#fact=oar-won', { met });
  expect(screen.getByText('<b>Ask</b> the cox')).toBeTruthy();
  expect(screen.getByText('And 2 more in the notebook.')).toBeTruthy();
  fireEvent.click(screen.getByText('At the quay'));
  expect(onNote).toHaveBeenCalledWith('n1');
  cleanup();
  const article = {
    url: 'https://quay.example/2',
    title: 'The race',
    outlet: 'quay.example',
    at: '2024-05-07T09:00:00.000Z',
    claims: [{ stance: 'differs' as const, exact: 'Oar came second' }],
  };
  show('#fact=oar-won', { met: { notes: [], total: 0, articles: [article] } });
  expect(screen.getByText('1 article you opened')).toBeTruthy();
  expect(screen.getByText('Differs from the record')).toBeTruthy();
  expect(screen.getByText('Oar came second')).toBeTruthy();
});

test('a fact the record does not have, and one of another record’s name', () => {
  show('#fact=<img src=x>');
  expect(screen.getByRole('heading', { name: 'The record has no such fact.' })).toBeTruthy();
  expect(document.querySelector('main img')).toBeNull();
});

test('copying and printing are asked for; what was done is said', () => {
  const { onCopy, onPrint } = show('#fact=oar-won', { said: 'The fact and its sources are copied.' });
  fireEvent.click(screen.getByText('Copy as citation'));
  fireEvent.click(screen.getByText('Print'));
  expect(onCopy.mock.calls[0]?.[0].id).toBe('oar-won');
  expect(onPrint).toHaveBeenCalledOnce();
  expect(texts(screen.getAllByRole('status'))).toContain('The fact and its sources are copied.');
});

test('a citation: statement, status, every source with its text’s origin, and where it is from', () => {
  const fact = shelf.facts.get('oar-won');
  if (!fact) throw new Error('no fact');
  expect(citationOf(fact, shelf)).toBe(`The boat Oar won on 4 May 2024.
Status: Verified. At least two newsrooms report it independently of each other.

3 sources, 2 independent:
1. The Anchor, “Oar wins”, May 4, 2024. https://anchor.example/1
2. Buoy Daily (text from The Anchor), “Oar first”, May 5, 2024. https://buoy.example/1
3. Cable, “Kürek kazandı”, no date given. https://cable.example/1

Second Source, record of 2024-06-01.1, fact oar-won.
`);
  setWords('uk', uk);
  expect(citationOf(fact, shelf)).toMatch(
    /^Човен «Весло» переміг[\s\S]+2\. Buoy Daily \(текст The Anchor\), «Oar first»/,
  );
});

test('the page speaks the reader’s language, the record’s statements with it', () => {
  setWords('uk', uk);
  show('');
  expect(screen.getByText('Човен «Весло» переміг 4 травня 2024 року.')).toBeTruthy();
  expect(screen.getByText('3 факти')).toBeTruthy();
  // No Ukrainian statement: the original.
  expect(screen.getByText('It rained on the harbour.')).toBeTruthy();
});
