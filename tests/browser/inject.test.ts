import { beforeEach, expect, test, vi } from 'vitest';
import { hasReader, injectReader } from '../../lib/browser/inject.ts';

const api = vi.hoisted(() => ({ executeScript: vi.fn(), insertCSS: vi.fn() }));
const i18n = vi.hoisted(() => ({ getUILanguage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { scripting: api, i18n } }));
beforeEach(() => {
  vi.resetAllMocks();
  i18n.getUILanguage.mockReturnValue('en-US');
});

test('into a page without a reader go style and script, into its main frame', async () => {
  api.executeScript.mockResolvedValue([{ result: false }]);
  await injectReader(7);
  expect(api.insertCSS).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/marks.css', '/notes.css'],
  });
  expect(api.executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/words-en.js', '/reader.js'],
  });
});

test('the words that go in first are those of the browser’s language', async () => {
  i18n.getUILanguage.mockReturnValue('uk');
  api.executeScript.mockResolvedValue([{ result: false }]);
  await injectReader(7);
  expect(api.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ files: ['/words-uk.js', '/reader.js'] }),
  );
});

test('a page that has its reader is left alone', async () => {
  api.executeScript.mockResolvedValue([{ result: true }]);
  await injectReader(7);
  expect(api.executeScript).toHaveBeenCalledTimes(1);
  expect(api.insertCSS).not.toHaveBeenCalled();
});

test('where the browser does not let us: no reader, and injecting rejects', async () => {
  api.executeScript.mockRejectedValue(new Error('Cannot access'));
  api.insertCSS.mockRejectedValue(new Error('Cannot access'));
  expect(await hasReader(7)).toBe(false);
  await expect(injectReader(7)).rejects.toThrow('Cannot access');
});
