// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const [browser, chrome] = [{}, {}];

test.each([
  ['the browser’s own name first', { browser, chrome }, browser],
  ['Chrome’s where there is no other', { browser: undefined, chrome }, chrome],
  ['never an element of the page’s', { browser: document.createElement('form'), chrome }, chrome],
])('%s', async (_what, globals, expected) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect((await import('../../lib/browser/native.ts')).native).toBe(expected);
});
