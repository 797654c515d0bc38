import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  ['the browser’s own name first', { browser: 'browser', chrome: 'chrome' }, 'browser'],
  ['Chrome’s where there is no other', { browser: undefined, chrome: 'chrome' }, 'chrome'],
])('%s', async (_what, globals, expected) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect((await import('../../lib/browser/native.ts')).native).toBe(expected);
});
