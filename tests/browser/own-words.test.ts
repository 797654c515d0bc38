import { expect, test, vi } from 'vitest';
import { ownWords } from '../../lib/browser/own-words.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'de' },
    storage: { local: { get: async () => ({}) } },
    runtime: { getURL: (path: string) => `ext:/${path}` },
  },
}));

test('a browser whose language is none of ours gets the English words', async () => {
  const asked = vi.fn(async (_: string) => ({ json: async () => ({ keyword: { message: 'Search' } }) }));
  vi.stubGlobal('fetch', asked);
  expect((await ownWords()).keyword?.message).toBe('Search');
  expect(asked).toHaveBeenCalledWith('ext://_locales/en/messages.json');
});
