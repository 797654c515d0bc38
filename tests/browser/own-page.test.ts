import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dressPage } from '../../lib/browser/own-page.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { en } from '../../lib/i18n/en.ts';
import { setWords, t } from '../../lib/i18n/t.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
});
afterEach(() => setWords('en', en));

const rootOf = () => ({ lang: '', style: { colorScheme: '' } });

test('dressed as chosen before it is drawn, and anew at each choice', async () => {
  await changeSettings({ language: 'uk', theme: 'dark' });
  const root = rootOf();
  const drawn: string[] = [];
  const life = new AbortController();
  await dressPage(root as HTMLElement, () => drawn.push(t('options.theme.dark')), life.signal);
  expect(root).toEqual({ lang: 'uk', style: { colorScheme: 'dark' } });
  expect(drawn).toEqual(['Темна']);
  await changeSettings({ language: 'tr' });
  await vi.waitFor(() => expect(drawn).toEqual(['Темна', 'Koyu']));
  await changeSettings({ language: null, theme: null });
  await vi.waitFor(() => expect(root).toEqual({ lang: 'en-GB', style: { colorScheme: '' } }));
  const times = drawn.length;
  await changeSettings({ toolbarOff: true });
  life.abort();
  await changeSettings({ theme: 'light' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(drawn).toHaveLength(times);
});
