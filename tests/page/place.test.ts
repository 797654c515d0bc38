// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { around, bringIntoView, keepBeside, rectsOf } from '../../lib/page/place.ts';

const box = (left: number, top: number, width: number, height: number) =>
  new DOMRect(left, top, width, height);
let boxes: DOMRect[];
let place: { ranges: StaticRange[] };

beforeEach(() => {
  document.documentElement.querySelectorAll('[popover]').forEach((host) => {
    host.remove();
  });
  document.body.innerHTML = '<p>a passage</p>';
  const node = document.querySelector('p')?.firstChild as Text;
  place = {
    ranges: [
      { startContainer: node, startOffset: 0, endContainer: node, endOffset: 9 } as unknown as StaticRange,
    ],
  };
  boxes = [box(100, 100, 200, 20)];
  vi.spyOn(document, 'createRange').mockImplementation(
    () =>
      ({
        setStart: () => undefined,
        setEnd: (_: Node, offset: number) => {
          if (offset > 9) throw new RangeError();
        },
        getClientRects: () => boxes,
      }) as unknown as Range,
  );
});

afterEach(() => void vi.restoreAllMocks());

test('the boxes of text that the page has removed or shortened are none', () => {
  expect(rectsOf(place, document)).toEqual(boxes);
  const [range] = place.ranges;
  expect(rectsOf({ ranges: [{ ...range, endOffset: 99 } as StaticRange] }, document)).toEqual([]);
  document.querySelector('p')?.remove();
  expect(rectsOf(place, document)).toEqual([]);
});

test('the box around boxes', () => {
  const { left, top, right, bottom } = around([box(10, 10, 5, 5), box(2, 14, 5, 9)]);
  expect([left, top, right, bottom]).toEqual([2, 10, 15, 23]);
});

test('a passage in sight is left where it is, another is brought to reading height', () => {
  const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  bringIntoView(place, window);
  expect(scrollBy).toHaveBeenCalledTimes(0);
  boxes = [box(100, 5_000, 200, 20)];
  bringIntoView(place, window);
  expect(scrollBy).toHaveBeenCalledTimes(1);
  const [to] = scrollBy.mock.calls[0] as unknown as [ScrollToOptions];
  expect(to.behavior).toBe('instant');
  expect(to.top).toBeGreaterThan(5_000 - window.innerHeight);
  expect(to.top).toBeLessThan(5_000);
});

test('in a narrow window the card is a sheet at the foot', async () => {
  const end = new AbortController();
  const host = document.createElement('div');
  document.documentElement.append(host);
  Object.defineProperty(window, 'innerWidth', { value: 360, configurable: true });
  keepBeside(host, place, null, window, end.signal);
  await vi.waitFor(() => expect(host.dataset.form).toBe('sheet'));
  expect(host.style.getPropertyValue('bottom')).toMatch(/^0(px)?$/);
  expect(host.style.getPropertyPriority('bottom')).toBe('important');
  expect(Number.parseInt(host.style.getPropertyValue('--room'), 10)).toBeLessThan(window.innerHeight);
  end.abort();
});
