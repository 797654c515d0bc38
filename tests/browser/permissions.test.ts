import { beforeEach, expect, test, vi } from 'vitest';
import {
  accessNow,
  followAccess,
  hasAccess,
  removeAccess,
  requestAccess,
  requestListed,
  syncGate,
} from '../../lib/browser/permissions.ts';

const api = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as object[],
  request: vi.fn(async () => true),
  contains: vi.fn(async (_: { origins: string[] }) => false),
  remove: vi.fn(async () => true),
  listeners: new Set<() => void>(),
  register: vi.fn(),
  update: vi.fn(),
  unregister: vi.fn(),
}));
const eventOf = vi.hoisted(() => () => {
  const own = new Map<() => void, () => void>();
  return {
    addListener: (each: () => void) => {
      own.set(each, () => each());
      api.listeners.add(own.get(each) ?? each);
    },
    removeListener: (each: () => void) => api.listeners.delete(own.get(each) ?? each),
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: api.request,
      contains: api.contains,
      remove: api.remove,
      onAdded: eventOf(),
      onRemoved: eventOf(),
      getAll: async () => ({ origins: api.origins }),
    },
    runtime: {
      getManifest: () => ({
        host_permissions: ['*://*.listed.example/*'],
        content_scripts: [{ matches: ['*://*.listed.example/*'] }],
      }),
    },
    scripting: {
      getRegisteredContentScripts: async () => api.registered,
      registerContentScripts: api.register,
      updateContentScripts: api.update,
      unregisterContentScripts: api.unregister,
    },
  },
}));
beforeEach(() => {
  vi.clearAllMocks();
  api.origins = ['*://*.listed.example/*'];
  api.registered = [];
});

test('the request goes out before anything is awaited', () => {
  void requestAccess('quay.example');
  expect(api.request).toHaveBeenCalledWith({ origins: ['*://*.quay.example/*'] });
  void requestAccess(null);
  expect(api.request).toHaveBeenLastCalledWith({ origins: ['*://*/*'] });
});

test('access is asked for by the same patterns', async () => {
  await hasAccess('127.0.0.1');
  expect(api.contains).toHaveBeenCalledWith({ origins: ['*://127.0.0.1/*'] });
});

test('nothing granted beyond the list: nothing is registered', async () => {
  await syncGate();
  expect(api.register).not.toHaveBeenCalled();
  expect(api.unregister).not.toHaveBeenCalled();
});

test('a site granted: the gate runs there, and not twice on listed sites', async () => {
  api.origins.push('*://*.quay.example/*');
  await syncGate();
  const [script] = api.register.mock.calls[0]?.[0] ?? [];
  expect(script).toMatchObject({
    js: ['gate.js'],
    matches: ['*://*.quay.example/*'],
    excludeMatches: ['*://*.listed.example/*'],
    persistAcrossSessions: true,
  });
});

test('another grant updates, the last one taken back unregisters', async () => {
  api.registered = [{ id: 'gate-where-asked' }];
  api.origins.push('<all_urls>');
  await syncGate();
  expect(api.update.mock.calls[0]?.[0][0].matches).toEqual(['<all_urls>']);
  api.origins = ['*://*.listed.example/*'];
  await syncGate();
  expect(api.unregister).toHaveBeenCalledOnce();
  expect(api.register).not.toHaveBeenCalled();
});

test('how things stand: the list, every site, and what was added', async () => {
  api.origins.push('*://*.quay.example/*', '*://*/*');
  api.contains.mockImplementation(async ({ origins: [first] }: { origins: string[] }) => first !== '*://*/*');
  expect(await accessNow()).toEqual({ listed: true, everywhere: false, added: ['*://*.quay.example/*'] });
});

test('the list is asked for whole, and before anything is awaited', () => {
  void requestListed();
  expect(api.request).toHaveBeenCalledWith({ origins: ['*://*.listed.example/*'] });
});

test('taking back: one that was added, or every site and not what was added', async () => {
  api.origins.push('*://*.quay.example/*', '*://*/*');
  await removeAccess('*://*.quay.example/*');
  expect(api.remove).toHaveBeenLastCalledWith({ origins: ['*://*.quay.example/*'] });
  await removeAccess(null);
  expect(api.remove).toHaveBeenLastCalledWith({ origins: ['*://*/*'] });
  api.origins = [];
  api.remove.mockClear();
  await removeAccess(null);
  expect(api.remove).not.toHaveBeenCalled();
});

test('followed until the end', () => {
  const life = new AbortController();
  const changed = vi.fn();
  followAccess(changed, life.signal);
  for (const listener of api.listeners) listener();
  expect(changed).toHaveBeenCalledTimes(2);
  life.abort();
  expect(api.listeners.size).toBe(0);
});
