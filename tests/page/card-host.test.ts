// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type CardHost,
  type CardKeys,
  isOurHost,
  openCardHost,
  setScheme,
} from '../../lib/page/card-host.ts';

let end: AbortController;
let keys: CardKeys;
let shadow: ShadowRoot;

beforeEach(() => {
  end = new AbortController();
  keys = { onClose: vi.fn(), onStep: vi.fn() };
  document.body.innerHTML = '<a id="before" href="/">before</a>';
  for (const old of document.querySelectorAll('[popover]')) old.remove();
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    shadow = attach.call(this, init);
    return shadow;
  });
  const matches = HTMLElement.prototype.matches;
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (this: HTMLElement, selector) {
    return selector === ':popover-open' ? this.isConnected : matches.call(this, selector);
  });
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const hostOf = () => document.querySelector('[popover="manual"]') as HTMLElement;
const key = (name: string, trusted = true, change: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...change,
  });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return event;
};

function open(): CardHost {
  const host = openCardHost(window, '.card{color:red}', keys, end.signal);
  host.mount.innerHTML = '<div role="dialog" tabindex="-1"><button>one</button><button>two</button></div>';
  return host;
}

test('hangs beside the body, closed to the page, styled beyond its reach, and leaves no trace', () => {
  const before = document.documentElement.outerHTML;
  const host = open();
  expect(hostOf().parentElement).toBe(document.documentElement);
  expect(hostOf().shadowRoot).toBeNull();
  for (const name of ['display', 'position', 'pointer-events'])
    expect(hostOf().style.getPropertyPriority(name)).toBe('important');
  expect(isOurHost(hostOf())).toBe(true);
  expect(isOurHost(document.body)).toBe(false);
  expect(host.mount.getRootNode()).toBe(shadow);
  end.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('takes the focus and gives it back', () => {
  const before = document.querySelector('a') as HTMLElement;
  before.focus();
  open().focus();
  expect(document.activeElement).toBe(hostOf());
  end.abort();
  expect(document.activeElement).toBe(before);
});

test('Escape closes from anywhere, unless the page has made the event up', () => {
  open();
  document.body.dispatchEvent(key('Escape', false));
  document.body.dispatchEvent(key('x'));
  expect(keys.onClose).toHaveBeenCalledTimes(0);
  document.body.dispatchEvent(key('Escape'));
  expect(keys.onClose).toHaveBeenCalledTimes(1);
});

test('arrows and signs step, but not with a modifier and not for the page’s own events', () => {
  const { mount } = open();
  const button = mount.querySelector('button') as HTMLElement;
  for (const name of ['ArrowRight', '.', 'ArrowLeft', ',']) button.dispatchEvent(key(name));
  button.dispatchEvent(key('ArrowRight', true, { altKey: true }));
  button.dispatchEvent(key('ArrowRight', false));
  document.body.dispatchEvent(key('ArrowRight'));
  expect(vi.mocked(keys.onStep).mock.calls.flat()).toEqual([1, 1, -1, -1]);
});

test('an event the page has made up reaches no button', () => {
  const { mount } = open();
  const pressed = vi.fn();
  mount.querySelector('button')?.addEventListener('click', pressed);
  mount.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(pressed).toHaveBeenCalledTimes(0);
});

test('a page that removes the host gets it back three times, then no more', async () => {
  open();
  const host = hostOf();
  for (let i = 0; i < 3; i++) {
    host.remove();
    await vi.waitFor(() => expect(host.isConnected).toBe(true));
  }
  expect(keys.onClose).toHaveBeenCalledTimes(0);
  host.remove();
  await vi.waitFor(() => expect(keys.onClose).toHaveBeenCalledTimes(1));
  expect(host.isConnected).toBe(false);
});

test('speaks after a moment, and only the last sentence', () => {
  vi.useFakeTimers();
  const host = open();
  host.announce('one');
  host.announce('two');
  const voice = shadow.querySelector('[aria-live]');
  expect(voice?.textContent).toBe('');
  vi.runAllTimers();
  expect(voice?.textContent).toBe('two');
  vi.useRealTimers();
});

test('wears the colours that were chosen, at once where it is open', () => {
  const { mount } = open();
  expect(mount.style.colorScheme).toBe('');
  setScheme('dark');
  expect(mount.style.colorScheme).toBe('dark');
  end.abort();
  end = new AbortController();
  expect(open().mount.style.colorScheme).toBe('dark');
  setScheme(null);
  expect(mount.style.colorScheme).toBe('dark');
});
