// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Card, type CardProps, describeCard } from '../../components/Card.tsx';
import { en } from '../../lib/i18n/en.ts';
import { setWords } from '../../lib/i18n/t.ts';
import { uk } from '../../lib/i18n/uk-page.ts';
import type { CardFact } from '../../lib/model/messages.ts';
import type { Claim } from '../../lib/model/reading.ts';
import { cardOf, claimOver } from '../page/made-up-claims.ts';

afterEach(() => {
  cleanup();
  setWords('en', en);
});

const TEXT = 'The ferry left at one and came back at dusk.';
const agrees = claimOver(TEXT, 'came back at dusk', 'back');
const differs = claimOver(TEXT, 'left at one', 'left', 'differs');

function propsOf(
  claim: Claim,
  change: Partial<CardProps> = {},
  card: CardFact = cardOf(claim.fact),
): CardProps {
  return {
    spot: [{ claim, card }],
    current: 0,
    index: 1,
    total: 9,
    suppressed: false,
    onPick: vi.fn(),
    onStep: vi.fn(),
    onSuppress: vi.fn(),
    onRestore: vi.fn(),
    onRecord: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
}

const show = (props: CardProps) => {
  render(<Card {...props} />);
  return screen.getByRole('dialog');
};

test('is a dialog named by the statement, with stance and status in words', () => {
  show(propsOf(agrees));
  expect(screen.getByRole('dialog', { name: 'Statement of back.' })).toBeTruthy();
  expect(screen.getByText('Agrees with the record')).toBeTruthy();
  expect(screen.getByText('Single source')).toBeTruthy();
  expect(screen.queryByText('This page')).toBeNull();
});

test('where it differs, the page’s words stand beside the record’s', () => {
  const card = show(propsOf(differs));
  expect(screen.getByText('Differs from the record')).toBeTruthy();
  const pair = within(card).getByLabelText('Page and record, side by side');
  expect(pair.querySelector('q')?.textContent).toBe('left at one');
  expect(pair.textContent).toContain('noon');
  expect(card.textContent).not.toMatch(/\b(false|wrong|fake|lie)\b/i);
});

test('copies of one text count once, and only web addresses become links', () => {
  const card = cardOf('back');
  const [source] = card.sources;
  if (!source) throw new Error('The made-up fact has a source.');
  card.sources = [
    { ...source, id: 'copy', outlet: 'pier', outletName: 'The Pier', title: 'As they say', date: null },
    { ...source, title: 'First hand' },
    { ...source, id: 'own', outlet: 'lamp', outletName: 'Lamp', lineage: 'lamp', url: 'javascript:alert(1)' },
  ];
  const element = show(propsOf(agrees, {}, card));
  expect(element.querySelector('.sources h3')?.textContent).toBe('3 sources2 independent');
  const outlets = [...element.querySelectorAll('.outlet')].map((it) => it.textContent);
  expect(outlets).toEqual([
    'The QuayMay 1, 2024',
    'The Pierno date giventext from The Quay',
    'LampMay 1, 2024',
  ]);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['First hand', 'As they say']);
  for (const link of links) {
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  }
});

test('a quotation worded otherwise stands beside its published wordings', () => {
  const card = cardOf('back');
  const nearest = { text: 'two roads lie ahead', lang: 'en', outlet: 'quay', path: 'tr → en' };
  card.fact.variants = [nearest, { text: 'önümüzde iki yol var', lang: 'tr', outlet: 'pier' }];
  card.outlets = { pier: 'The Pier' };
  const claim = { ...agrees, drift: { quote: 'two ways are before us', nearest, similarity: 0.4 } };
  const quote = show(propsOf(claim, {}, card)).querySelector('.quote');
  expect([...(quote?.querySelectorAll('q') ?? [])].map((it) => it.textContent)).toEqual([
    'two ways are before us',
    'two roads lie ahead',
    'önümüzde iki yol var',
  ]);
  expect(quote?.querySelector('[lang="tr"]')?.textContent).toBe('önümüzde iki yol var');
  expect([...(quote?.querySelectorAll('.meta') ?? [])].map((it) => it.textContent)).toEqual([
    'The Quay · through tr → en',
    'The Pier',
  ]);
});

test('notes across sources, and why it was matched', () => {
  const card = cardOf('back');
  card.fact.notes = [{ kind: 'omit', text: { en: 'One paper leaves it out.' } }];
  const element = show(propsOf(agrees, {}, card));
  expect(element.querySelector('.notes')?.textContent).toBe(
    'Across the sourcesLeft out One paper leaves it out.',
  );
  const why = screen.getByText('Why this was matched').closest('details');
  expect(why?.open).toBe(false);
  expect(why?.textContent).toContain('came back at dusk');
});

test('why it was matched is said in the language of the interface, with the page’s own words', () => {
  const claim: Claim = {
    ...agrees,
    evidence: [
      { kind: 'stated', text: 'return', words: 'came back' },
      { kind: 'stated', text: '3', words: 'three' },
      { kind: 'carried', text: 'ferry', words: 'The ferry' },
      { kind: 'event', text: 'ferry-day, other-day' },
      { kind: 'pattern', text: 'return #3 ^ferry' },
    ],
  };
  const card = {
    ...cardOf('back'),
    event: { ...cardOf('back').event, name: { en: 'Ferry day', uk: 'День порома' } },
  };
  const told = () => [...(document.querySelector('.why dl')?.children ?? [])].map((it) => it.textContent);
  show(propsOf(claim, {}, card));
  expect(told().slice(2)).toEqual([
    ...['Matching words', '“came back” and “three”', 'Named before it', '“The ferry”'],
    ...['Event', 'Ferry day', 'Rule', 'return #3 ^ferry'],
  ]);
  cleanup();
  setWords('uk', { ...en, ...uk });
  show(propsOf(claim, {}, card));
  expect(told().slice(2)).toEqual([
    ...['Слова, що збіглися', '«came back» і «three»', 'Названо перед тим', '«The ferry»'],
    ...['Подія', 'День порома', 'Правило', 'return #3 ^ferry'],
  ]);
});

test('an event that the passage does not speak of is not named', () => {
  show(propsOf({ ...agrees, evidence: [{ kind: 'event', text: 'other-day' }] }));
  expect(document.querySelector('.why dl')?.textContent).not.toContain('Event');
});

test('every button tells its own, by name', () => {
  const props = propsOf(agrees);
  show(props);
  for (const name of ['Previous mark', 'Next mark', 'Not this fact', 'Close'])
    fireEvent.click(screen.getByRole('button', { name }));
  expect(vi.mocked(props.onStep).mock.calls.flat()).toEqual([-1, 1]);
  expect(props.onSuppress).toHaveBeenCalledTimes(1);
  expect(props.onClose).toHaveBeenCalledTimes(1);
});

test('suppressing keeps the focus where it was', () => {
  const { rerender } = render(<Card {...propsOf(agrees)} />);
  const button = screen.getByRole('button', { name: 'Not this fact' });
  button.focus();
  rerender(<Card {...propsOf(agrees, { suppressed: true, index: -1 })} />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
});

test('a suppressed fact can be brought back', () => {
  const props = propsOf(agrees, { suppressed: true, index: -1 });
  show(props);
  expect(screen.queryByRole('button', { name: 'Not this fact' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(props.onRestore).toHaveBeenCalledTimes(1);
  expect(describeCard(props)).toBe('Hidden on this page: Statement of back.');
});

test('several facts on one spot: each can be picked, the shown one is pressed', () => {
  const spot = [agrees, differs].map((claim) => ({ claim, card: cardOf(claim.fact) }));
  const props = propsOf(agrees, { spot, current: 1 });
  show(props);
  const [first, second] = screen.getAllByRole('button', { name: /^Fact \d of 2/ });
  expect(second?.getAttribute('aria-pressed')).toBe('true');
  if (first) fireEvent.click(first);
  expect(props.onPick).toHaveBeenCalledWith(0);
  expect(describeCard(props)).toBe('Mark 2 of 9. Differs from the record: Statement of left.');
});

test('text of page and record is text, never markup', () => {
  const wild = '<img src=x onerror=alert(1)>';
  const claim = { ...differs, exact: wild, differences: [{ slot: wild, page: wild, record: wild }] };
  const element = show(propsOf(claim, {}, cardOf('left', wild)));
  expect(element.querySelector('img')).toBeNull();
  expect(element.textContent).toContain(wild);
});

test('leads to the fact in the record, unless it was said not to be this fact', () => {
  const props = propsOf(agrees);
  show(props);
  fireEvent.click(screen.getByText('In the record'));
  expect(props.onRecord).toHaveBeenCalledOnce();
  cleanup();
  show(propsOf(agrees, { suppressed: true }));
  expect(screen.queryByText('In the record')).toBeNull();
});

test('a fact of the reader’s own is told as that, with its sources and note and without a status', () => {
  const claim = { ...differs, fact: 'own:1', differences: [{ slot: '', page: 'one', record: 'noon' }] };
  const card = cardOf('own:1');
  const own = { ...card, fact: { ...card.fact, id: 'own:1', statusNote: { en: 'Asked at the quay.' } } };
  const shown = show(propsOf(claim, {}, own));
  expect(screen.getByText('Differs from your fact')).toBeTruthy();
  expect(screen.getByText('✎ Your fact')).toBeTruthy();
  expect(screen.getByText('Asked at the quay.')).toBeTruthy();
  expect(within(shown).getByLabelText('Page and your fact, side by side').textContent).toContain('noon');
  expect(shown.textContent).not.toMatch(/from the record|Single source|Verified|independent/);
  expect(describeCard(propsOf(claim, {}, own))).toContain('Differs from your fact');
});
