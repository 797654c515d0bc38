// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ComparePage } from '../../../components/compare/ComparePage.tsx';
import { type CompareView, type ListedArticle, MOST_CHOSEN } from '../../../components/compare/view.ts';
import { compare } from '../../../lib/reading/comparison.ts';
import { articleIn, claimOf } from '../../reading/made-up-article.ts';
import { madeUpRecord } from '../../store/made-up-record.ts';

afterEach(cleanup);

const record = madeUpRecord('2025-01-01.1');
const saying = { say: ({ en }: { en: string }) => en, lang: 'en' };
const quay = articleIn('quay.example', { claims: [claimOf('left-at-noon', 'agrees')] });
const pier = articleIn('pier.example', { claims: [claimOf('left-at-noon', 'differs')] });
const listed = (article: typeof quay, change: Partial<ListedArticle> = {}): ListedArticle => ({
  ...article,
  kept: true,
  front: false,
  ...change,
});

function show(change: Partial<CompareView> = {}, side = [quay, pier]) {
  const actions = {
    onKeep: vi.fn(),
    onChoose: vi.fn(),
    onForget: vi.fn(),
    onSave: vi.fn(),
    onPrint: vi.fn(),
  };
  const view: CompareView = {
    keeping: 'on',
    articles: [listed(quay), listed(pier)],
    chosen: side.map(({ address }) => address),
    comparison: side.length > 0 ? compare(side, record, saying) : null,
    saving: false,
    said: '',
    ...change,
  };
  render(<ComparePage view={view} actions={actions} />);
  return actions;
}

const rows = () => screen.getAllByRole('row').map((row) => row.textContent ?? '');

test('off: says what would be kept, where and for how long, and is switched on in one click', () => {
  const { onKeep } = show({ keeping: 'off', articles: [] }, []);
  expect(screen.getByRole('heading', { name: 'Articles are not kept.' })).toBeTruthy();
  for (const part of ['What', 'Where', 'For how long']) expect(screen.getByText(part)).toBeTruthy();
  fireEvent.click(screen.getByText('Keep the articles I open'));
  expect(onKeep).toHaveBeenCalledWith(true);
  expect(screen.queryByRole('table')).toBeNull();
});

test('on with nothing kept yet: says what to do; can be switched off', () => {
  const { onKeep } = show({ articles: [] }, []);
  expect(screen.getByRole('heading', { name: 'No article is kept yet.' })).toBeTruthy();
  fireEvent.click(screen.getByText('Stop keeping'));
  expect(onKeep).toHaveBeenCalledWith(false);
});

test('where the browser keeps nothing for us there is no switch, and the page in front can be compared', () => {
  show({ keeping: 'none', articles: [listed(quay, { kept: false, front: true })] }, [quay]);
  expect(screen.queryByText('Keep the articles I open')).toBeNull();
  expect(screen.getByText('Open now, not kept')).toBeTruthy();
  expect(screen.queryByText('Forget all')).toBeNull();
  expect(screen.getByRole('table')).toBeTruthy();
});

test('articles are chosen, sought and forgotten; the focus does not go with a row', () => {
  const { onChoose, onForget } = show();
  expect(screen.getByText('2 articles')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: /The ferry, by pier/ }));
  expect(onChoose).toHaveBeenCalledWith(pier.address, false);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'PIER ferry' } });
  expect(screen.getByText('1 article')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Forget: The ferry, by pier.example' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Articles' }));
  fireEvent.click(screen.getByText('Forget all'));
  expect(onForget.mock.calls).toEqual([[pier.address], [null]]);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
  expect(screen.getByText('No article fits. Search with fewer letters.')).toBeTruthy();
});

test('a long list is drawn when it is asked for, and no more than fit are chosen', () => {
  const many = Array.from({ length: 40 }, (_, i) => listed(articleIn(`paper-${i}.example`)));
  show({ articles: many, chosen: many.slice(0, MOST_CHOSEN).map(({ address }) => address) });
  expect(screen.getAllByRole('button', { name: /^Forget: / })).toHaveLength(30);
  const boxes = screen.getAllByRole('checkbox', { name: /The ferry, by paper/ });
  expect(boxes.filter((it) => it.hasAttribute('disabled'))).toHaveLength(30 - MOST_CHOSEN);
  expect(screen.getByText('No more than 8 articles fit side by side.')).toBeTruthy();
  fireEvent.click(screen.getByText('Show 10 more'));
  expect(screen.getAllByRole('button', { name: /^Forget: / })).toHaveLength(40);
});

test('fact by fact: statement, and of each article its words and the record’s value', () => {
  show();
  const table = screen.getByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((it) => it.textContent?.slice(0, 12)),
  ).toEqual(['Fact', 'quay.example', 'pier.example']);
  const fact = within(table).getByRole('rowheader', { name: /The ferry left at noon/ });
  const [agrees, differs] = within(fact.closest('tr') as HTMLElement).getAllByRole('cell');
  expect(agrees?.textContent).toContain('✓Agrees');
  expect(agrees?.querySelector('q')?.textContent).toBe('words on left-at-noon');
  expect(differs?.textContent).toContain('≠Differs');
  expect([...(differs?.querySelectorAll('.parting p, dt, dd') ?? [])].map((it) => it.textContent)).toEqual([
    'Hour',
    'This page',
    'one',
    'Record',
    'noon',
  ]);
  const link = within(differs as HTMLElement).getByRole('link', { name: 'Open at the passage' });
  expect(link.getAttribute('href')).toBe(`${pier.url}#:~:text=words%20on%20left%2Dat%2Dnoon`);
  expect(link.getAttribute('rel')).toContain('noreferrer');
});

test('an article that says both shows each passage with its own word', () => {
  const both = articleIn('quay.example', {
    claims: [claimOf('left-at-noon', 'differs', { start: 50 }), claimOf('left-at-noon', 'agrees')],
  });
  show({}, [both]);
  const cell = screen.getByRole('cell');
  expect([...cell.querySelectorAll('.state')].map((it) => it.textContent)).toEqual([
    '≠Says both',
    '✓Agrees',
    '≠Differs',
  ]);
});

test('a quotation worded otherwise is told word by word, and is no stance', () => {
  const quote = { here: 'We will sail at one', nearest: 'We shall sail at one' };
  show({}, [articleIn('quay.example', { claims: [claimOf('left-at-noon', 'agrees', { quote })] })]);
  const part = screen.getByText('The quotation, word by word').parentElement;
  expect([...(part?.querySelectorAll('dt, dd') ?? [])].map((it) => it.textContent)).toEqual([
    'Here',
    'will',
    'Nearest published wording',
    'shall',
  ]);
  expect(screen.getByRole('cell').textContent).toContain('✓Agrees');
});

test('a fact that the record no longer has stands under its id', () => {
  show({}, [articleIn('quay.example', { claims: [claimOf('gone', 'agrees')] })]);
  expect(screen.getAllByText('A fact that the record no longer has')).toHaveLength(2);
  expect(screen.getByText('gone')).toBeTruthy();
});

test('only the facts on which they part, on request', () => {
  const alike = articleIn('pier.example', { claims: quay.claims });
  show({}, [quay, alike]);
  expect(rows()).toHaveLength(3);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Only facts on which they part' }));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('There is no fact on which they part.')).toBeTruthy();
  cleanup();
  show({}, [quay]);
  expect(screen.queryByRole('checkbox', { name: 'Only facts on which they part' })).toBeNull();
});

test('no outlet is ranked: nothing is counted a column', () => {
  show();
  const heads = screen.getAllByRole('columnheader').map((it) => it.textContent ?? '');
  expect(heads.join(' ')).not.toMatch(/agree|differ|score|%/i);
});

test('saved in any of four formats; opened at once, the first has the focus', () => {
  const { onSave, onPrint } = show({ saving: true });
  expect(document.activeElement?.textContent).toContain('Markdown');
  for (const name of [/^Markdown/, /^Table/, /^Web Annotations/, /^ClaimReview/])
    fireEvent.click(screen.getByRole('button', { name }));
  expect(onSave.mock.calls).toEqual([['markdown'], ['csv'], ['w3c'], ['claimreview']]);
  fireEvent.click(screen.getByText('Print'));
  expect(onPrint).toHaveBeenCalledOnce();
});

test('one live region that stays says what was done', () => {
  show();
  expect(screen.getByRole('status').textContent).toBe('');
  cleanup();
  show({ said: '3 articles forgotten.' });
  expect(screen.getByRole('status').textContent).toBe('3 articles forgotten.');
});

test('text of a page is text, never markup, and its address no script', () => {
  const hostile = articleIn('quay.example', {
    title: '<b>Ferry</b>',
    url: 'javascript:alert(1)',
    claims: [claimOf('left-at-noon', 'agrees', { exact: '<img src=x>' })],
  });
  show({ articles: [listed(hostile)] }, [hostile]);
  expect(document.querySelector('main img, main li b b, .title b')).toBeNull();
  expect(screen.getByText('<img src=x>')).toBeTruthy();
  expect(document.querySelector('a[href^="javascript"]')).toBeNull();
});
