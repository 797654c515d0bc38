// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { isSeen, LEAST_SEEN } from '../../lib/page/visibility.ts';

let host: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<p>over it</p>';
  host = document.createElement('div');
  document.documentElement.append(host);
  host.checkVisibility = () => true;
  // A browser computes this for every element; happy-dom only what was set.
  for (const element of [document.documentElement, document.body, host])
    element.setAttribute('style', 'opacity: 1');
});

const seen = (top: Element | null = host, since = performance.now() - LEAST_SEEN - 1) => {
  document.elementFromPoint = () => top;
  return isSeen(host, since, 5, 5, window);
};

test('a card that stands in sight is seen', () => expect(seen()).toBe(true));

const troubles: [name: string, trouble: () => void][] = [
  ['is said by the browser to be hidden', () => host.setAttribute('hidden', '')],
  ['has a page made transparent', () => document.documentElement.style.setProperty('opacity', '0')],
  ['has a body faded by a filter', () => document.body.style.setProperty('filter', 'opacity(0.1)')],
  ['is gone', () => host.remove()],
];

test.each(troubles)('a card that %s is not', (_, trouble) => {
  host.checkVisibility = () => !host.hasAttribute('hidden');
  trouble();
  expect(seen()).toBe(false);
});

test('a card too young, or under something of the page, is not', () => {
  expect(seen(host, performance.now())).toBe(false);
  expect(seen(document.querySelector('p'))).toBe(false);
});
