import { beforeEach, expect, test, vi } from 'vitest';
import { contentScript, fromOwnPage, isOwnPage } from '../../lib/browser/sender.ts';

const own = 'chrome-extension://abc';
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'abc', getURL: (path: string) => `chrome-extension://abc${path}` } },
}));
beforeEach(() => vi.clearAllMocks());

const tab = { id: 7 };
const page = { id: 'abc', tab, frameId: 0, url: 'https://quay.example/', origin: 'https://quay.example' };

test.each([
  ['a content script', page, 'page'],
  ['one in a frame', { ...page, frameId: 3 }, 'nobody'],
  ['one of another extension', { ...page, id: 'xyz' }, 'nobody'],
  ['a sandboxed page', { ...page, origin: 'null' }, 'page'],
  ['without a tab', { id: 'abc', frameId: 0, url: 'https://quay.example/' }, 'nobody'],
  ['the popup', { id: 'abc', url: `${own}/popup.html`, origin: own }, 'own'],
  ['the popup in a tab', { id: 'abc', tab, frameId: 0, url: `${own}/popup.html`, origin: own }, 'own'],
  ['a browser that names no origin', { id: 'abc', url: `${own}/popup.html` }, 'own'],
  ['a page that claims our address', { ...page, url: `${own}/popup.html` }, 'page'],
  ['an origin that begins like ours', { id: 'abc', origin: `${own}d`, url: `${own}d/popup.html` }, 'nobody'],
  ['our address, another extension', { id: 'xyz', url: `${own}/popup.html`, origin: own }, 'nobody'],
  ['nothing', {}, 'nobody'],
])('%s', (_name, sender, who) => {
  expect(isOwnPage(sender)).toBe(who === 'own');
  if (who === 'own') fromOwnPage(sender);
  else expect(() => fromOwnPage(sender)).toThrow('Only a page of the extension');
  expect(contentScript(sender)?.tabId).toBe(who === 'page' ? 7 : undefined);
});
