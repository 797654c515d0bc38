import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followFrontTab, frontTab } from '../../lib/browser/front-tab.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const query = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = query.mockReset().mockResolvedValue([{ id: 3, windowId: 1 }]);
});

async function following() {
  const turned = vi.fn();
  const loaded = vi.fn();
  const life = new AbortController();
  await followFrontTab(turned, loaded, life.signal);
  return { turned, loaded, life };
}
const activate = (tabId: number, windowId = 1) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId });
const update = (tabId: number, change: { status?: 'loading' | 'complete'; title?: string }) =>
  fakeBrowser.tabs.onUpdated.trigger(tabId, change as never, {} as never);

test('the tab in front in this window, or an id that no tab has', async () => {
  expect(await frontTab()).toEqual({ tabId: 3, windowId: 1 });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  query.mockResolvedValue([]);
  expect((await frontTab()).tabId).toBe(-1);
});

test('follows from tab to tab, in its own window only', async () => {
  const { turned } = await following();
  await activate(5);
  await activate(9, 2);
  expect(turned.mock.calls).toEqual([[3], [5]]);
});

test('hears the page in front load, and no other', async () => {
  const { loaded } = await following();
  await update(3, { status: 'loading' });
  await update(3, { title: 'A new title' });
  await update(5, { status: 'complete' });
  expect(loaded).toHaveBeenCalledTimes(1);
  await activate(5);
  await update(5, { status: 'complete' });
  expect(loaded).toHaveBeenCalledTimes(2);
});

test('hears nothing after its end', async () => {
  const { turned, loaded, life } = await following();
  life.abort();
  await activate(5);
  await update(3, { status: 'complete' });
  expect(turned).toHaveBeenCalledTimes(1);
  expect(loaded).not.toHaveBeenCalled();
});

test('a tab that comes to the front while the browser is still being asked is not missed', async () => {
  let answer: (tabs: object[]) => void = () => undefined;
  query.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const turned = vi.fn();
  const started = followFrontTab(turned, vi.fn(), new AbortController().signal);
  await activate(5);
  await activate(9, 2);
  answer([{ id: 3, windowId: 1 }]);
  await started;
  expect(turned.mock.calls).toEqual([[5]]);
});
