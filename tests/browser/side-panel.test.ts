import { beforeEach, expect, test, vi } from 'vitest';
import { hasSidePanel, openSidePanel } from '../../lib/browser/side-panel.ts';

const api = vi.hoisted(() => ({ browser: {} as Record<string, { open: ReturnType<typeof vi.fn> }> }));
vi.mock('wxt/browser', () => api);

const open = vi.fn();
beforeEach(() => {
  open.mockReset().mockResolvedValue(undefined);
  for (const name of Object.keys(api.browser)) delete api.browser[name];
});

test('where there is none, it is not there to be opened', () => {
  expect(hasSidePanel()).toBe(false);
});

test.each([
  ['sidePanel', [{ windowId: 7 }]],
  ['sidebarAction', []],
])('%s is opened at once, before anything is awaited', async (name, given) => {
  api.browser[name] = { open };
  expect(hasSidePanel()).toBe(true);
  const opened = openSidePanel(7);
  expect(open.mock.calls).toEqual([given]);
  await opened;
});

test('a refusal is told', async () => {
  open.mockRejectedValue(new Error('not from a click'));
  api.browser.sidebarAction = { open };
  await expect(openSidePanel(7)).rejects.toThrow('not from a click');
});
