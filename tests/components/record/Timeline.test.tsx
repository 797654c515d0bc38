// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { shelfOf } from '../../../components/record/shelf.ts';
import { Timeline } from '../../../components/record/Timeline.tsx';
import { placeOf } from '../../../lib/record/place.ts';
import { madeUpRecord } from '../../record/made-up-record.ts';

afterEach(cleanup);

function show(hash: string) {
  const onPlace = vi.fn();
  render(
    <Timeline
      shelf={shelfOf(madeUpRecord())}
      place={placeOf(hash)}
      onPlace={onPlace}
      onPrint={() => undefined}
    />,
  );
  return onPlace;
}

const points = () => [...document.querySelectorAll<SVGAElement>('svg a')];

test('each point is a link with a name, and the table says the same in the same order', () => {
  show('#timeline');
  expect(points().map((it) => [it.getAttribute('href'), it.getAttribute('aria-label')])).toEqual([
    ['#facts&event=regatta', '1. May 4, 2024: The regatta'],
    ['#fact=oar-won', '2. May 4, 2024: The boat Oar won on 4 May 2024.'],
    ['#fact=oar-won', '3. May 6, 2024: The boat Oar won on 4 May 2024.'],
    ['#facts&event=dinner', '4. June 20, 2024: The dinner'],
  ]);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((it) => it.querySelector('a')?.getAttribute('href'))).toEqual(
    points().map((it) => it.getAttribute('href')),
  );
  expect(rows[2]?.textContent).toContain('Prize given');
});

test('events and facts differ in shape', () => {
  show('#timeline');
  expect(points().map((it) => it.querySelector('path, circle')?.localName)).toEqual([
    'path',
    'circle',
    'circle',
    'path',
  ]);
});

test('the point with the focus is told below the drawing', () => {
  show('#timeline');
  const [, second] = points();
  if (second) fireEvent.focus(second);
  expect(document.querySelector('.picked')?.textContent).toBe(
    '2. May 4, 2024: The boat Oar won on 4 May 2024.',
  );
});

test('narrowed to one event', () => {
  const onPlace = show('#timeline&event=dinner');
  expect(points()).toHaveLength(1);
  fireEvent.change(screen.getByLabelText('Event'), { target: { value: '' } });
  expect(onPlace).toHaveBeenCalledWith({ view: 'timeline' });
});
