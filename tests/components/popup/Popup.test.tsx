// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup, type PopupView } from '../../../components/popup/Popup.tsx';
import type { PageSummary } from '../../../lib/model/messages.ts';
import type { Stance } from '../../../lib/model/reading.ts';
import { emptySummary } from '../../../lib/reading/summary.ts';
import { madeUpRecord } from '../../store/made-up-record.ts';

afterEach(cleanup);

const [event] = madeUpRecord('2025-01-01.1').events;
if (!event) throw new Error('The made-up record has an event.');

const claim = (id: string, stance: Stance, fact = id): PageSummary['claims'][number] => ({
  id,
  fact,
  event: 'ferry-day',
  stance,
  start: 0,
  end: 1,
  exact: `words of ${id}`,
  reason: '',
  evidence: [],
  differences: stance === 'differs' ? [{ slot: 'hour', page: 'one', record: `record of ${id}` }] : [],
  statement: `statement of ${fact}`,
});

const readPage = (change: Partial<PageSummary> = {}): PageSummary => ({
  ...emptySummary('read', { url: 'https://quay.example/', title: 'Ferry' }),
  events: [
    {
      event,
      recognised: {
        event: event.id,
        score: 3,
        evidence: [{ kind: 'marker', name: 'ferry named', weight: 3 }],
      },
      passing: false,
    },
  ],
  claims: [claim('a', 'agrees'), claim('d', 'differs')],
  omits: { facts: [], scope: { words: 321, verdict: true }, statements: {} },
  ...change,
});

function show(summary: PageSummary | null, change: Partial<PopupView> = {}) {
  const actions = {
    onTab: vi.fn(),
    onShow: vi.fn(),
    onRestore: vi.fn(),
    onRead: vi.fn(),
    onAlways: vi.fn(),
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onCompare: vi.fn(),
    onOptions: vi.fn(),
  };
  const view: PopupView = {
    summary,
    tab: 'page',
    host: 'quay.example',
    siteOff: false,
    everywhereOff: false,
    access: { site: false, everywhere: false },
    busy: false,
    said: '',
    ...change,
  };
  render(<Popup view={view} actions={actions} />);
  return actions;
}

test('a page read: its event and why, marks by stance, what the record has instead', () => {
  show(readPage());
  expect(screen.getByRole('heading', { name: 'The ferry day' })).toBeTruthy();
  expect(screen.getByText('May 1, 2024, Harbour')).toBeTruthy();
  expect(screen.getByText('ferry named')).toBeTruthy();
  expect(screen.getByText('1 passage differs from the record')).toBeTruthy();
  expect(screen.getByText('1 passage agrees with the record')).toBeTruthy();
  expect(screen.getByText('Record: record of d')).toBeTruthy();
  expect(screen.getByText('Every key fact of the event was found.')).toBeTruthy();
});

test('a click on a passage asks for it on the page', () => {
  const { onShow } = show(readPage());
  fireEvent.click(screen.getByText('words of d'));
  expect(onShow).toHaveBeenCalledWith('d');
});

test('many passages that agree are folded away, those that differ never', () => {
  const claims = ['agrees', 'differs'].flatMap((stance) =>
    Array.from({ length: 9 }, (_, i) => claim(`${stance}${i}`, stance as Stance)),
  );
  show(readPage({ claims }));
  const open = (text: RegExp) => screen.getByText(text).closest('details')?.hasAttribute('open');
  expect(open(/9 passages differ/)).toBe(true);
  expect(open(/9 passages agree/)).toBe(false);
});

test('what is left out comes with the scope that was scanned', () => {
  const statements = { lost: 'The ferry sank.' };
  show(readPage({ omits: { facts: ['lost'], scope: { words: 1321, verdict: true }, statements } }));
  expect(screen.getByText('The ferry sank.')).toBeTruthy();
  expect(screen.getByText('Not found in the text scanned: 1,321 words.')).toBeTruthy();
});

test('no verdict: the reason, and no list', () => {
  const scope = { words: 30, verdict: false, why: 'the text is short' };
  show(readPage({ omits: { facts: [], scope, statements: {} } }));
  expect(screen.getByText('What is left out cannot be told: the text is short.')).toBeTruthy();
  expect(screen.queryByText('Every key fact of the event was found.')).toBeNull();
});

test('a page against itself shows both passages', () => {
  const claims = [claim('a', 'agrees', 'hour'), claim('d', 'differs', 'hour')];
  show(readPage({ claims, contradictions: [{ fact: 'hour', agrees: 'a', differs: 'd' }] }));
  expect(screen.getByText('The page against itself')).toBeTruthy();
  expect(screen.getAllByText('words of a')).toHaveLength(2);
});

test('a hidden fact is counted apart and can be shown again', () => {
  const { onRestore } = show(readPage({ suppressed: ['d'] }));
  expect(screen.queryByText(/differs from the record/)).toBeNull();
  expect(screen.getByText('1 fact hidden on this page')).toBeTruthy();
  fireEvent.click(screen.getByText('Show again'));
  expect(onRestore).toHaveBeenCalledWith('d');
});

test('a page not read: reading it now, here always, everywhere always', () => {
  const { onRead, onAlways } = show(emptySummary('none'));
  fireEvent.click(screen.getByText('Read this page'));
  fireEvent.click(screen.getByText('Always on quay.example'));
  fireEvent.click(screen.getByText('Always on every site'));
  expect(onRead).toHaveBeenCalledOnce();
  expect(onAlways.mock.calls).toEqual([['quay.example'], [null]]);
});

test('what is granted is not offered again, and a reading under way not twice', () => {
  show(emptySummary('none'), { access: { site: true, everywhere: true }, busy: true });
  expect(screen.queryByText(/^Always on/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Reading the page…' }).hasAttribute('disabled')).toBe(true);
});

test.each<[PageSummary, Partial<PopupView>, string]>([
  [emptySummary('none'), { host: null }, 'This page cannot be read.'],
  [emptySummary('unrelated'), {}, 'Nothing here that the record knows.'],
  [emptySummary('off', { why: 'site' }), { siteOff: true }, 'Off on quay.example.'],
  [emptySummary('off', { why: 'everywhere' }), { everywhereOff: true }, 'Off on every page.'],
  [emptySummary('failed', { why: 'out of ink' }), {}, 'The page could not be read.'],
])('each state says what it is', (summary, change, heading) => {
  show(summary, change);
  expect(screen.getByRole('heading', { name: heading, level: 2 })).toBeTruthy();
  expect(screen.queryByText('Read this page')).toBeNull();
});

test('the switches stand as the settings do and say what they are turned to', () => {
  const { onSite, onEverywhere } = show(emptySummary('off', { why: 'site' }), { siteOff: true });
  const site = screen.getByLabelText<HTMLInputElement>('On quay.example');
  const everywhere = screen.getByLabelText<HTMLInputElement>('On every page it may read');
  expect([site.checked, everywhere.checked]).toEqual([false, true]);
  fireEvent.click(site);
  fireEvent.click(everywhere);
  expect(onSite).toHaveBeenCalledWith(false);
  expect(onEverywhere).toHaveBeenCalledWith(true);
});

test('text of the page is text, never markup', () => {
  const evil = { ...claim('a', 'agrees'), exact: '<img src=x onerror=alert(1)>' };
  show(readPage({ claims: [evil] }));
  expect(document.querySelector('main img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
});

test('from a page that was read to its comparison, beside others or as a file', () => {
  const { onCompare } = show(readPage());
  fireEvent.click(screen.getByText('Compare with other articles'));
  fireEvent.click(screen.getByText('Save this page’s comparison'));
  expect(onCompare.mock.calls).toEqual([[false], [true]]);
  cleanup();
  show(emptySummary('unrelated'));
  expect(screen.queryByText('Compare with other articles')).toBeNull();
});

test('each passage leads to its fact in the record, and the page’s end to all of it', () => {
  const actions = show(emptySummary('unrelated'));
  expect(screen.queryByText('Open the record')).toBeNull();
  cleanup();
  const onRecord = vi.fn();
  const view: PopupView = {
    summary: readPage(),
    tab: 'page',
    host: 'quay.example',
    siteOff: false,
    everywhereOff: false,
    access: { site: false, everywhere: false },
    busy: false,
    said: '',
  };
  render(<Popup view={view} actions={{ ...actions, onRecord }} />);
  const links = screen.getAllByRole('link', { name: /^In the record: / });
  expect(links.map((it) => it.getAttribute('href'))).toEqual(['/record.html#fact=d', '/record.html#fact=a']);
  for (const link of [...links, screen.getByText('Open the record')]) fireEvent.click(link);
  expect(onRecord.mock.calls).toEqual([['d'], ['a'], [null]]);
});

test('what stands on facts of the reader’s own is told apart from the record', () => {
  show(
    readPage({
      claims: [claim('a', 'agrees'), claim('o', 'differs', 'own:1'), claim('p', 'agrees', 'own:2')],
    }),
  );
  expect(screen.getByText('1 passage agrees with the record')).toBeTruthy();
  expect(screen.getByText('1 passage differs from your facts')).toBeTruthy();
  expect(screen.getByText('1 passage agrees with your facts')).toBeTruthy();
  expect(screen.getByText('Your fact: record of o')).toBeTruthy();
});

test('a page about no event of the record: nothing is said of what it leaves out', () => {
  show(readPage({ events: [], claims: [claim('o', 'differs', 'own:1')] }));
  expect(screen.getByText('1 passage differs from your facts')).toBeTruthy();
  expect(screen.queryByText('Every key fact of the event was found.')).toBeNull();
});
