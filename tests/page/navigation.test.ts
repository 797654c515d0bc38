// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentAddress, watchAddress, watchLeaving } from '../../lib/page/navigation.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that moves in place. */
class Moving extends EventTarget {
  location = { href: 'https://quay.example/a' };
  navigation = new EventTarget();
  setTimeout = (act: () => void, ms: number) => setTimeout(act, ms);
  clearTimeout = (timer: number) => clearTimeout(timer);

  go(href: string, by: 'navigation' | 'popstate' = 'navigation') {
    this.location.href = href;
    if (by === 'popstate') this.dispatchEvent(new Event('popstate'));
    else this.navigation.dispatchEvent(new Event('currententrychange'));
  }
}

test('tells of another address once the page has had time, however many steps it took', () => {
  const view = new Moving();
  const end = new AbortController();
  const moved = vi.fn();
  watchAddress(view as unknown as Window, moved, end.signal);

  view.go('https://quay.example/a#part');
  vi.runAllTimers();
  expect(moved).toHaveBeenCalledTimes(0);

  view.go('https://quay.example/b');
  view.go('https://quay.example/c');
  expect(moved).toHaveBeenCalledTimes(0);
  vi.runAllTimers();
  expect(moved).toHaveBeenCalledTimes(1);

  view.go('https://quay.example/a', 'popstate');
  vi.runAllTimers();
  expect(moved).toHaveBeenCalledTimes(2);

  view.go('https://quay.example/d');
  end.abort();
  vi.runAllTimers();
  view.go('https://quay.example/e');
  vi.runAllTimers();
  expect(moved).toHaveBeenCalledTimes(2);
});

test('tells of leaving, and of a return only from the cache', () => {
  const end = new AbortController();
  const [left, back] = [vi.fn(), vi.fn()];
  watchLeaving(window, left, back, end.signal);
  const show = (persisted: boolean) => {
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: persisted });
    window.dispatchEvent(event);
  };
  show(false);
  window.dispatchEvent(new Event('pagehide'));
  show(true);
  end.abort();
  show(true);
  expect([left.mock.calls.length, back.mock.calls.length]).toEqual([1, 1]);
});

test('only the fragment is taken off an address', () => {
  expect(documentAddress('https://quay.example/a?b=1#c')).toBe('https://quay.example/a?b=1');
  expect(documentAddress('https://quay.example/')).toBe('https://quay.example/');
});
