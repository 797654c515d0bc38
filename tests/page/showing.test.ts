// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { marksOf } from '../../lib/page/marks.ts';
import { type CardMatter, type CardView, createShowing, type Showing } from '../../lib/page/showing.ts';
import { cardOf, claimOver } from './made-up-claims.ts';
import { stubPlatform } from './notes/live.ts';

const TEXT = 'The ferry left at noon and came back at dusk.';
const claims = [
  claimOver(TEXT, 'left at noon', 'left'),
  claimOver(TEXT, 'noon', 'hour', 'differs'),
  claimOver(TEXT, 'came back at dusk', 'back'),
];

let end: AbortController;
let views: (CardView | null)[];
let hidden: Set<string>;
let asked: string[];
let passed: Set<string>;
let active: string[];
let showing: Showing;
let marks: ReturnType<typeof marksOf>;

const lay = () => {
  const node = document.querySelector('p')?.firstChild as Text;
  const rangesOf = (start: number, stop: number) => [
    new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: stop }),
  ];
  marks = marksOf(claims, { rangesOf }, hidden);
};

beforeEach(() => {
  stubPlatform();
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  document.body.innerHTML = `<p>${TEXT}</p>`;
  end = new AbortController();
  [views, active, hidden, passed, asked] = [[], [], new Set(), new Set(), []];
  lay();
  const matter: CardMatter = {
    marks: () => marks,
    steps: () => marks.filter(({ fact }) => !passed.has(fact)),
    claimOf: (mark) => {
      const claim = claims.find(({ id }) => id === mark.id);
      return claim ? { claim, card: cardOf(claim.fact) } : null;
    },
    isSuppressed: (fact) => hidden.has(fact),
    suppress(fact, off) {
      if (off) hidden.add(fact);
      else hidden.delete(fact);
      lay();
      showing.refresh();
    },
    openRecord: (fact) => void asked.push(fact),
    setActive: (now) => {
      active = now.map(({ fact }) => fact);
    },
  };
  const drawing = {
    draw: (_: HTMLElement, view: CardView | null) => void views.push(view),
    describe: () => '',
    css: '',
  };
  showing = createShowing(window, drawing, matter, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const now = () => {
  const view = views.at(-1);
  return view && { fact: view.spot[view.current]?.claim.fact, place: `${view.index + 1}/${view.total}` };
};
const idOf = (fact: string) => marks.find((mark) => mark.fact === fact)?.id ?? '';
const pressed = { isTrusted: true, detail: 0 } as MouseEvent;

test('every claim on a spot can be reached', () => {
  showing.show(
    [marks[1], marks[0]].flatMap((mark) => mark ?? []),
    0,
    { x: 1, y: 1 },
  );
  expect(views.at(-1)?.spot.map(({ claim }) => claim.fact)).toEqual(['hour', 'left']);
  expect(now()).toEqual({ fact: 'hour', place: '2/3' });
  views.at(-1)?.onPick(1);
  expect(now()).toEqual({ fact: 'left', place: '1/3' });
  expect(active).toEqual(['left']);
});

test('steps from mark to mark and round', () => {
  showing.step(1);
  expect(now()?.place).toBe('1/3');
  views.at(-1)?.onStep(1);
  views.at(-1)?.onStep(1);
  expect(now()).toEqual({ fact: 'back', place: '3/3' });
  views.at(-1)?.onStep(1);
  expect(now()?.place).toBe('1/3');
  views.at(-1)?.onStep(-1);
  expect(now()?.place).toBe('3/3');
});

test('a suppressed fact stays in the open card, to be brought back; the next step goes on from there', () => {
  showing.showClaim(idOf('hour'));
  views.at(-1)?.onSuppress(pressed);
  expect(views.at(-1)).toMatchObject({ suppressed: true, index: -1, total: 2 });
  expect(active).toEqual([]);
  views.at(-1)?.onRestore(pressed);
  expect(views.at(-1)).toMatchObject({ suppressed: false, index: 1, total: 3 });
  views.at(-1)?.onSuppress(pressed);
  views.at(-1)?.onStep(1);
  expect(now()).toEqual({ fact: 'back', place: '2/2' });
});

test('the way into the record is for a press that was meant, and for the fact shown', () => {
  showing.showClaim(idOf('hour'));
  views.at(-1)?.onRecord({ isTrusted: false, detail: 0 } as MouseEvent);
  expect(asked).toEqual([]);
  views.at(-1)?.onRecord(pressed);
  expect(asked).toEqual(['hour']);
});

test('a click that nobody saw, or that the page made up, suppresses nothing', () => {
  showing.showClaim(idOf('hour'));
  views.at(-1)?.onSuppress({ isTrusted: false, detail: 0 } as MouseEvent);
  document.elementFromPoint = () => document.body;
  views.at(-1)?.onSuppress({ isTrusted: true, detail: 1, clientX: 5, clientY: 5 } as MouseEvent);
  expect(hidden.size).toBe(0);
});

test('closes when its mark is gone, and at the end', () => {
  showing.showClaim(idOf('back'));
  expect(showing.isOpen()).toBe(true);
  document.querySelector('p')?.replaceChildren('Nothing.');
  marks = [];
  showing.refresh();
  expect(showing.isOpen()).toBe(false);
  lay();
  showing.showClaim(idOf('back'));
  end.abort();
  expect(views.at(-1)).toBeNull();
  expect(document.querySelector('[popover]')).toBeNull();
});

test('an unknown claim opens nothing', () => {
  showing.showClaim('nobody@0');
  expect(showing.isOpen()).toBe(false);
});

test('the keys pass over what is not painted, which can still be shown and keeps its place', () => {
  passed.add('hour');
  showing.step(1);
  views.at(-1)?.onStep(1);
  expect(now()).toEqual({ fact: 'back', place: '3/3' });
  showing.showClaim(idOf('hour'));
  expect(now()).toEqual({ fact: 'hour', place: '2/3' });
});
