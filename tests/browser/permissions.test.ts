import { beforeEach, expect, test, vi } from 'vitest';
import { hasAccess, requestAccess, syncGate } from '../../lib/browser/permissions.ts';

const api = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as object[],
  request: vi.fn(async () => true),
  contains: vi.fn(async () => false),
  register: vi.fn(),
  update: vi.fn(),
  unregister: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: api.request,
      contains: api.contains,
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
