import { afterEach, expect, test, vi } from 'vitest';
import {
  assignedKeys,
  canOpenKeys,
  isInPrivate,
  openDetails,
  openKeys,
  openOptions,
} from '../../lib/browser/options.ts';

const api = vi.hoisted(() => ({
  opened: vi.fn(),
  settings: vi.fn(),
  commands: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', openOptionsPage: api.opened },
    tabs: { create: api.opened },
    commands: api.commands,
    extension: { isAllowedIncognitoAccess: async () => true },
  },
}));
afterEach(() => {
  vi.unstubAllEnvs();
  api.opened.mockClear();
});

test('the keys as they are, whatever the browser leaves out', async () => {
  api.commands.getAll = async () => [{ name: 'next-mark', shortcut: 'Alt+Shift+J' }, { description: 'x' }];
  expect(await assignedKeys()).toEqual([
    { name: 'next-mark', description: '', shortcut: 'Alt+Shift+J' },
    { name: '', description: 'x', shortcut: '' },
  ]);
});

test('Chrome’s pages are opened by address', async () => {
  vi.stubEnv('FIREFOX', undefined);
  expect(canOpenKeys()).toBe(true);
  await openKeys();
  expect(api.opened).toHaveBeenLastCalledWith({ url: 'chrome://extensions/shortcuts' });
  await openDetails();
  expect(api.opened).toHaveBeenLastCalledWith({ url: 'chrome://extensions/?id=us' });
  await openOptions();
  expect(api.opened).toHaveBeenLastCalledWith();
  expect(await isInPrivate()).toBe(true);
});

test('Firefox opens its own where it can', async () => {
  vi.stubEnv('FIREFOX', 'true');
  delete api.commands.openShortcutSettings;
  expect(canOpenKeys()).toBe(false);
  api.commands.openShortcutSettings = api.settings;
  expect(canOpenKeys()).toBe(true);
  await openKeys();
  expect(api.settings).toHaveBeenCalledOnce();
  expect(api.opened).not.toHaveBeenCalled();
});
