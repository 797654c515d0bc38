// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isPlainClick, marksFromPoint, watchPointer } from '../../lib/page/hit-test.ts';
import type { Mark } from '../../lib/page/marks.ts';
import { NAMES } from '../../lib/page/paint.ts';
import { stubPlatform } from './notes/live.ts';

let registry: Map<string, Highlight>;
beforeEach(() => {
  registry = stubPlatform();
  document.body.innerHTML =
    '<p id="text">some words <a href="/x"><b>link</b></a></p><button>go</button><div role="button"><i>act</i></div>';
});

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  fact: id,
  stance: 'agrees',
  start,
  end,
  ranges: [{} as StaticRange],
});

/** A click as the browser would make it. */
function clickOn(selector: string, change: Partial<MouseEvent> = {}): MouseEvent {
  const element = document.querySelector(selector) as Element;
  const path: EventTarget[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return {
    isTrusted: true,
    defaultPrevented: false,
    button: 0,
    detail: 1,
    composedPath: () => [...path, document, window],
    ...change,
  } as unknown as MouseEvent;
}

test.each([
  ['text', clickOnText(), true],
  ['a link inside a passage', () => clickOn('a b'), false],
  ['a button', () => clickOn('button'), false],
  ['what acts as a button', () => clickOn('i'), false],
  ['another mouse button', () => clickOn('#text', { button: 1 }), false],
  ['a double click', () => clickOn('#text', { detail: 2 }), false],
  ['a new tab wanted', () => clickOn('#text', { ctrlKey: true }), false],
  ['a click made by the page', () => clickOn('#text', { isTrusted: false }), false],
])('%s', (_, event, plain) => {
  expect(isPlainClick(event(), { isCollapsed: true })).toBe(plain);
});

function clickOnText() {
  return () => clickOn('#text');
}

test('the end of a selection is no click', () => {
  expect(isPlainClick(clickOn('#text'), { isCollapsed: false })).toBe(false);
  expect(isPlainClick(clickOn('#text'), null)).toBe(true);
});

test('the registry’s own hit test finds every overlapping mark, and nobody else’s ranges', () => {
  const [long, short, other] = [mark('long', 0, 90), mark('short', 10, 20), mark('other', 30, 40)];
  const ours = new Highlight();
  registry.set(NAMES.agrees, ours);
  const found = [
    { highlight: ours, ranges: [...long.ranges, ...short.ranges] },
    { highlight: new Highlight(), ranges: other.ranges },
  ];
  Object.assign(registry, { highlightsFromPoint: () => found });
  const map = { offsetOf: () => null };
  expect(marksFromPoint(document, [long, short, other], map, 1, 1).map(({ id }) => id)).toEqual([
    'short',
    'long',
  ]);
});

test('without it the caret decides, and only where a line of the mark lies', () => {
  const box = { left: 10, right: 50, top: 10, bottom: 20 } as DOMRect;
  const range = { setStart: () => undefined, setEnd: () => undefined, getClientRects: () => [box] };
  const page = {
    caretPositionFromPoint: () => ({ offsetNode: document.body, offset: 3 }),
    createRange: () => range,
  } as unknown as Document;
  const at = (x: number, y: number, offset: number | null) =>
    marksFromPoint(page, [mark('a', 0, 9)], { offsetOf: () => offset }, x, y).map(({ id }) => id);
  expect(at(30, 15, 4)).toEqual(['a']);
  expect(at(30, 22, 9)).toEqual(['a']);
  expect(at(300, 15, 4)).toEqual([]);
  expect(at(30, 15, 10)).toEqual([]);
  expect(at(30, 15, null)).toEqual([]);
});

test('our own card and untrusted events are passed over; at the end nothing is heard', () => {
  const end = new AbortController();
  const told = { onClick: vi.fn(), onHover: vi.fn() };
  const ours = document.querySelector('button');
  watchPointer(
    window,
    () => [],
    (target) => target === ours,
    told,
    end.signal,
  );
  const click = (selector: string, trusted = true) => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    document.querySelector(selector)?.dispatchEvent(event);
  };
  click('button');
  click('#text', false);
  expect(told.onClick).toHaveBeenCalledTimes(0);
  click('#text');
  expect(told.onClick).toHaveBeenCalledTimes(1);
  end.abort();
  click('#text');
  expect(told.onClick).toHaveBeenCalledTimes(1);
});
