// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { overlap, visiblePart } from '../../../lib/page/notes/toolbar-place.ts';

test('boxes that only touch do not overlap', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(overlap(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  expect(overlap(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
});

test('only what the window shows counts', () => {
  const rects = [new DOMRect(10, -50, 100, 20), new DOMRect(10, 20, 80, 20), new DOMRect(10, 40, 60, 20)];
  expect(visiblePart(rects, 800, 600)).toMatchObject({ left: 10, top: 20, right: 90, bottom: 60 });
  expect(visiblePart(rects, 5, 600)).toBeNull();
});
