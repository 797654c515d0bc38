// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onOccasions } from '../../lib/page/occasions.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
});

const scroll = () => window.dispatchEvent(new window.Event('scroll'));

test('looks at once, a moment later, at the first scroll, and then no more', () => {
  const look = vi.fn(() => false);
  onOccasions(window, look, life.signal);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
  scroll();
  scroll();
  expect(look).toHaveBeenCalledTimes(3);
});

test('a page that is ours is not looked at again', () => {
  const look = vi.fn(() => true);
  onOccasions(window, look, life.signal);
  expect(vi.getTimerCount()).toBe(0);
  scroll();
  expect(look).toHaveBeenCalledTimes(1);
});

test('a navigation inside the document starts anew', () => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  const look = vi.fn(() => true);
  onOccasions(window, look, life.signal);
  navigation.dispatchEvent(new globalThis.Event('navigatesuccess'));
  expect(look).toHaveBeenCalledTimes(2);
});

test('without the Navigation API, going back starts anew', () => {
  const look = vi.fn(() => true);
  onOccasions(window, look, life.signal);
  window.dispatchEvent(new window.Event('popstate'));
  expect(look).toHaveBeenCalledTimes(2);
});

test('after the end there is neither timer nor listener', () => {
  const look = vi.fn(() => false);
  onOccasions(window, look, life.signal);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  scroll();
  window.dispatchEvent(new window.Event('popstate'));
  expect(look).toHaveBeenCalledTimes(1);
});
