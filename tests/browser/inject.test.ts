import { beforeEach, expect, test, vi } from 'vitest';
import { hasReader, injectNotes, injectReader } from '../../lib/browser/inject.ts';

const api = vi.hoisted(() => ({ executeScript: vi.fn(), insertCSS: vi.fn() }));
const i18n = vi.hoisted(() => ({ getUILanguage: vi.fn() }));
const held = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: { scripting: api, i18n, storage: { local: { get: async () => held.now } } },
}));
beforeEach(() => {
  vi.resetAllMocks();
  held.now = {};
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

test('the reader’s own language and style of marks go in where they were chosen', async () => {
  held.now = { language: 'tr', markStyle: 'tint' };
  api.executeScript.mockResolvedValue([{ result: false }]);
  await injectReader(7);
  expect(api.insertCSS.mock.calls[0]?.[0].files).toEqual(['/marks.css', '/notes.css', '/marks-tint.css']);
  expect(api.executeScript.mock.calls.at(-1)?.[0].files).toEqual(['/words-tr.js', '/reader.js']);
});

test('the notes part alone brings its own sheet', async () => {
  api.executeScript.mockResolvedValue([{ result: false }]);
  await injectNotes(7);
  expect(api.insertCSS.mock.calls[0]?.[0].files).toEqual(['/notes.css']);
  expect(api.executeScript.mock.calls.at(-1)?.[0].files).toEqual(['/words-en.js', '/notes.js']);
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
