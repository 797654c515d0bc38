// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type PanelView, SidePanel } from '../../../components/sidepanel/SidePanel.tsx';
import type { PageSummary } from '../../../lib/model/messages.ts';
import { emptySummary } from '../../../lib/reading/summary.ts';
import { claim, readPage } from '../made-up-summary.ts';

afterEach(cleanup);

function show(summary: PageSummary | null, change: Partial<PanelView> = {}) {
  const actions = {
    onTab: vi.fn(),
    onShow: vi.fn(),
    onRestore: vi.fn(),
    onRead: vi.fn(),
    onCompare: vi.fn(),
    onSave: vi.fn(),
    onOptions: vi.fn(),
  };
  const view: PanelView = {
    summary,
    tab: 'page',
    host: 'quay.example',
    busy: false,
    spoken: [],
    said: '',
    ...change,
  };
  render(<SidePanel view={view} actions={actions} notes={() => <p>All the notes</p>} />);
  return actions;
}

test('a page read: headings for each part, and a list of ways to the marks under each', () => {
  show(readPage());
  expect(screen.getAllByRole('heading').map((it) => `${it.localName} ${it.textContent}`)).toEqual([
    'h1 Second Source',
    'h2 The ferry day',
    'h3 ≠1 passage differs from the record',
    'h3 ✓1 passage agrees with the record',
    'h3 Left out',
  ]);
  const part = screen.getByRole('region', { name: /differs/ });
  expect(within(part).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText('Ferry')).toBeTruthy();
});

test('what differs stands with the words of the page beside those of the record', () => {
  show(readPage());
  const part = screen.getByRole('region', { name: /differs/ });
  const values = [...part.querySelectorAll('dt, dd')].map((it) => it.textContent);
  expect(values).toEqual(['This page', 'one', 'Record', 'record of d']);
  expect(within(part).getByText('Record: statement of d')).toBeTruthy();
  const agrees = screen.getByRole('region', { name: /agrees/ });
  expect(within(agrees).getByText('Record: statement of a')).toBeTruthy();
});

test('passages stand in the order of the page, each a button that leads there', () => {
  const claims = [claim('late', 'agrees'), claim('early', 'agrees')].map((it, i) => ({
    ...it,
    start: 9 - i,
  }));
  const { onShow } = show(readPage({ claims }));
  const buttons = within(screen.getByRole('region')).getAllByRole('button');
  expect(buttons.map((it) => it.textContent)).toEqual(['words of early', 'words of late']);
  fireEvent.click(screen.getByText('words of late'));
  expect(onShow).toHaveBeenCalledWith('late');
});

test('what is left out, the page against itself, and facts hidden have their places', () => {
  const claims = [claim('a', 'agrees', 'hour'), claim('d', 'differs', 'hour'), claim('h', 'agrees')];
  const { onRestore } = show(
    readPage({
      claims,
      suppressed: ['h'],
      contradictions: [{ fact: 'hour', agrees: 'a', differs: 'd' }],
      omits: { facts: ['lost'], scope: { words: 1321, verdict: true }, statements: { lost: 'It sank.' } },
    }),
  );
  expect(screen.getByText('It sank.')).toBeTruthy();
  expect(screen.getByText('Not found in the text scanned: 1,321 words.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'The page against itself' })).toBeTruthy();
  expect(screen.queryByText('words of h')).toBeNull();
  fireEvent.click(screen.getByText('Show again'));
  expect(onRestore).toHaveBeenCalledWith('h');
});

test.each<[PageSummary, Partial<PanelView>, string]>([
  [emptySummary('none'), { host: null }, 'Nothing is known of this page yet.'],
  [emptySummary('unrelated'), {}, 'Nothing here that the record knows.'],
  [emptySummary('off', { why: 'site' }), {}, 'Off on quay.example.'],
  [emptySummary('off', { why: 'everywhere' }), {}, 'Off on every page.'],
  [emptySummary('failed', { why: 'out of ink' }), {}, 'The page could not be read.'],
])('a page without a digest: what is the matter', (summary, change, title) => {
  show(summary, change);
  expect(screen.getByRole('heading', { name: title, level: 2 })).toBeTruthy();
  expect(screen.getAllByRole('button').map((it) => it.title)).toEqual(['Options']);
  expect(screen.getByRole('tabpanel', { name: 'The page' })).toBeTruthy();
});

test('a page that may be seen and was not read can be read from here', () => {
  const { onRead } = show(emptySummary('none'));
  fireEvent.click(screen.getByText('Read this page'));
  expect(onRead).toHaveBeenCalledOnce();
  cleanup();
  show(emptySummary('none'), { busy: true });
  expect(screen.getByRole('button', { name: 'Reading the page…' }).hasAttribute('disabled')).toBe(true);
});

test('one live region, polite, that stays: it says what changed and what went wrong', () => {
  show(null);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  cleanup();
  show(readPage(), { spoken: ['One.', 'Two.'], said: 'That did not work.' });
  expect([...screen.getByRole('status').querySelectorAll('p')].map((it) => it.textContent)).toEqual([
    'That did not work.',
    'One.',
    'Two.',
  ]);
});

test('the notes are the other face, drawn only when they are shown', () => {
  const { onTab } = show(readPage());
  expect(screen.queryByText('All the notes')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: 'Notes' }));
  fireEvent.keyDown(screen.getByRole('tab', { name: 'The page' }), { key: 'ArrowRight' });
  expect(onTab.mock.calls).toEqual([['notes'], ['notes']]);
  cleanup();
  show(readPage(), { tab: 'notes' });
  const panel = screen.getByRole('tabpanel', { name: 'Notes' });
  expect(within(panel).getByText('All the notes')).toBeTruthy();
  expect(screen.queryByText('words of d')).toBeNull();
});

test('text of the page is text, never markup', () => {
  show(readPage({ title: '<b>Ferry</b>', claims: [{ ...claim('a', 'agrees'), exact: '<img src=x>' }] }));
  expect(document.querySelector('main img, main b')).toBeNull();
  expect(screen.getByText('<img src=x>')).toBeTruthy();
});

test('the page can be laid beside others, and its comparison saved right here', () => {
  const { onCompare, onSave } = show(readPage());
  fireEvent.click(screen.getByText('Compare with other articles'));
  expect(onCompare).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByText('ClaimReview (JSON-LD)'));
  expect(onSave).toHaveBeenCalledWith('claimreview');
});

test('every passage, and what is left out, leads to its fact in the record', () => {
  const onRecord = vi.fn();
  const actions = {
    onTab: vi.fn(),
    onShow: vi.fn(),
    onRestore: vi.fn(),
    onRead: vi.fn(),
    onCompare: vi.fn(),
    onSave: vi.fn(),
    onRecord,
    onOptions: vi.fn(),
  };
  const omits = { facts: ['lost'], scope: { words: 9, verdict: true }, statements: { lost: 'It sank.' } };
  const view: PanelView = {
    summary: readPage({ omits }),
    tab: 'page',
    host: 'quay.example',
    busy: false,
    spoken: [],
    said: '',
  };
  render(<SidePanel view={view} actions={actions} notes={() => null} />);
  const links = screen.getAllByRole('link', { name: /^In the record: / });
  expect(links.map((it) => it.getAttribute('href'))).toEqual([
    '/record.html#fact=d',
    '/record.html#fact=a',
    '/record.html#fact=lost',
  ]);
  fireEvent.click(screen.getByRole('link', { name: 'In the record: It sank.' }));
  fireEvent.click(screen.getByRole('link', { name: 'Open the record' }));
  expect(onRecord.mock.calls).toEqual([['lost'], [null]]);
});
