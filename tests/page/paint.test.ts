// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Mark } from '../../lib/page/marks.ts';
import { createPainter, NAMES } from '../../lib/page/paint.ts';
import { stubPlatform } from './notes/live.ts';

let registry: Map<string, Highlight>;
let end: AbortController;
beforeEach(() => {
  registry = stubPlatform();
  end = new AbortController();
  document.body.innerHTML = '<p>one</p><p>two</p>';
});

function mark(stance: Mark['stance'], at: number): Mark {
  const node = document.querySelectorAll('p')[at]?.firstChild as Text;
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 });
  return { id: `${stance}@${at}`, fact: stance, stance, start: at * 4, end: at * 4 + 3, ranges: [range] };
}

const painted = () => Object.fromEntries([...registry].map(([name, highlight]) => [name, highlight.size]));

test('stances are painted apart, the active one above both', () => {
  const painter = createPainter(end.signal);
  const marks = [mark('agrees', 0), mark('differs', 1)];
  painter.paint(marks);
  expect(painted()).toEqual({ [NAMES.agrees]: 1, [NAMES.differs]: 1 });
  painter.setActive(marks.slice(1));
  expect(registry.get(NAMES.active)?.priority).toBeGreaterThan(registry.get(NAMES.differs)?.priority ?? 9);
  painter.setActive([]);
  painter.paint(marks.slice(0, 1));
  expect(painted()).toEqual({ [NAMES.agrees]: 1 });
});

test('what the page cleared or emptied comes back, what it removed goes', () => {
  const painter = createPainter(end.signal);
  painter.paint([mark('agrees', 0), mark('differs', 1)]);
  registry.get(NAMES.agrees)?.clear();
  registry.delete(NAMES.differs);
  painter.mend();
  expect(painted()).toEqual({ [NAMES.agrees]: 1, [NAMES.differs]: 1 });
  document.querySelector('p')?.remove();
  painter.mend();
  expect(painted()).toEqual({ [NAMES.differs]: 1 });
  expect(painter.marks().map(({ id }) => id)).toEqual(['differs@1']);
});

test('at the end nothing of ours is left, and what is another’s stays', () => {
  registry.set('page-own', new Highlight());
  const painter = createPainter(end.signal);
  painter.paint([mark('agrees', 0)]);
  painter.setActive([mark('agrees', 0)]);
  end.abort();
  painter.paint([mark('agrees', 0)]);
  expect([...registry.keys()]).toEqual(['page-own']);
});

test('so much is painted as was chosen, at once; the rest stays a mark and can be set off', () => {
  const painter = createPainter(end.signal);
  const marks = [mark('agrees', 0), mark('differs', 1)];
  painter.paint(marks);
  painter.setDensity('differs');
  expect(painted()).toEqual({ [NAMES.differs]: 1 });
  painter.setDensity('none');
  expect(painted()).toEqual({});
  expect(painter.marks()).toHaveLength(2);
  painter.setActive(marks.slice(0, 1));
  painter.mend();
  expect(painted()).toEqual({ [NAMES.active]: 1 });
  painter.setDensity('all');
  expect(painted()).toEqual({ [NAMES.agrees]: 1, [NAMES.differs]: 1, [NAMES.active]: 1 });
});
