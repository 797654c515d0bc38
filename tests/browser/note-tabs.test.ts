import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetNotesTab,
  notesAddressOf,
  notesTabs,
  rememberNotesTab,
  showLater,
  takeShowLater,
} from '../../lib/browser/note-tabs.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
beforeEach(() => fakeBrowser.reset());

test('tabs by the page whose notes they show', async () => {
  await rememberNotesTab(1, 'https://quay.example/a');
  await rememberNotesTab(2, 'https://quay.example/b');
  expect(await notesTabs(['https://quay.example/b'])).toEqual([2]);
  expect((await notesTabs([])).sort()).toEqual([1, 2]);
  await forgetNotesTab(2);
  expect(await notesTabs([])).toEqual([1]);
  expect(await notesAddressOf(1)).toBe('https://quay.example/a');
  expect(await notesAddressOf(2)).toBeNull();
});

test('a note to show is shown once', async () => {
  await showLater(3, 'n');
  expect(await takeShowLater(3)).toBe('n');
  expect(await takeShowLater(3)).toBeNull();
});
