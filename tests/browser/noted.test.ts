import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeNoted } from '../../lib/browser/noted.ts';
import { notedKey } from '../../lib/text/noted-key.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
beforeEach(() => fakeBrowser.reset());

const isNoted = async (address: string) => {
  const { shelf, hash } = notedKey(address);
  const held = (await fakeBrowser.storage.local.get(shelf))[shelf];
  return Array.isArray(held) && held.includes(hash);
};

test('written down, taken away, and no empty shelf stays', async () => {
  await writeNoted(new Map([['https://quay.example/a', true]]));
  expect(await isNoted('https://quay.example/a')).toBe(true);
  await writeNoted(new Map([['https://quay.example/a', false]]));
  expect(await isNoted('https://quay.example/a')).toBe(false);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('writes at the same time are all kept', async () => {
  const pages = Array.from({ length: 600 }, (_, i) => `https://quay.example/${i}`);
  await Promise.all(pages.map((page) => writeNoted(new Map([[page, true]]))));
  for (const page of pages) expect(await isNoted(page)).toBe(true);
});
