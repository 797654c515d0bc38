// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Matrix } from '../../../components/record/Matrix.tsx';
import { shelfOf } from '../../../components/record/shelf.ts';
import { placeOf } from '../../../lib/record/place.ts';
import { madeUpRecord } from '../../record/made-up-record.ts';

afterEach(cleanup);

function show(hash: string, printing = false) {
  const onPlace = vi.fn();
  const onPrint = vi.fn();
  render(
    <Matrix
      shelf={shelfOf(madeUpRecord())}
      place={placeOf(hash)}
      printing={printing}
      onPlace={onPlace}
      onPrint={onPrint}
    />,
  );
  return { onPlace, onPrint };
}

const heads = () => screen.getAllByRole('columnheader').map((it) => it.textContent);
const row = (name: RegExp) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((it) => it.textContent?.trim());

test('each state has its sign and its word; what is not known is unknown', () => {
  show('#matrix&least=1');
  expect(heads()).toEqual([
    'Fact ▲',
    'States',
    'Differs',
    'Omits',
    'Buoy Daily',
    'Cable',
    'Dock Digest',
    'The Anchor',
  ]);
  expect(row(/Oar won/)).toEqual(['2', '1', '1', '✓ States second-hand', '≠ Differs', '– Omits', '✓ States']);
  expect(row(/Fish/)).toEqual(['1', '0', '0', '·Unknown', '·Unknown', '·Unknown', '✓ States']);
  expect(screen.getByTitle('Cable has the day before.').textContent).toContain('Differs');
});

test('a head sorts by its column, pressed again the other way round', () => {
  const { onPlace } = show('#matrix&least=1');
  fireEvent.click(screen.getByRole('button', { name: 'Differs' }));
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'matrix', least: 1, sort: 'differs' });
  fireEvent.click(screen.getByRole('button', { name: 'Cable' }));
  expect(onPlace).toHaveBeenLastCalledWith({ view: 'matrix', least: 1, sort: 'outlet:cable' });
  cleanup();
  const again = show('#matrix&least=1&sort=differs');
  const head = screen.getByRole('columnheader', { name: /Differs/ });
  expect(head.getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(within(head).getByRole('button'));
  expect(again.onPlace).toHaveBeenLastCalledWith({ view: 'matrix', least: 1, sort: 'differs', up: true });
});

test('sorted rows stand in that order, and it is said', () => {
  show('#matrix&least=1&sort=omits');
  const facts = screen.getAllByRole('rowheader').map((it) => it.querySelector('a')?.getAttribute('href'));
  expect(facts).toEqual(['#fact=rain-fell', '#fact=oar-won', '#fact=fish-served']);
  expect(screen.getByRole('status').textContent).toContain('3 facts by 4 outlets');
  expect(screen.getByRole('status').textContent).toContain('Most often left out first');
});

test('narrowed by event and outlet', () => {
  show('#matrix&event=regatta&outlet=cable');
  expect(heads().slice(4)).toEqual(['Cable']);
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
});

test('for paper: parts without buttons, each with the facts beside it', () => {
  const record = madeUpRecord();
  for (let i = 0; i < 13; i++) {
    record.outlets.push({ id: `more-${i}`, name: `More ${i}`, country: null });
    record.facts[0]?.notes.push({ kind: 'differ', text: { en: `As ${i} has it.` }, outlets: [`more-${i}`] });
  }
  render(
    <Matrix
      shelf={shelfOf(record)}
      place={placeOf('#matrix&least=1')}
      printing
      onPlace={() => undefined}
      onPrint={() => undefined}
    />,
  );
  const tables = screen.getAllByRole('table');
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
    expect(within(table).queryByRole('button')).toBeNull();
  }
});

test('printing is asked for', () => {
  const { onPrint } = show('#matrix');
  fireEvent.click(screen.getByText('Print'));
  expect(onPrint).toHaveBeenCalledOnce();
});
