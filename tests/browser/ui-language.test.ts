import { expect, test, vi } from 'vitest';
import { spokenLanguage, uiLanguage } from '../../lib/browser/ui-language.ts';

const speaks = vi.hoisted(() => ({ getUILanguage: vi.fn(() => 'uk') }));
const held = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: { i18n: speaks, storage: { local: { get: async () => held.now } } },
}));

test('the language is the one the browser itself speaks', () => {
  expect(uiLanguage()).toBe('uk');
  speaks.getUILanguage.mockReturnValue('tr-TR');
  expect(uiLanguage()).toBe('tr-TR');
});

test('the interface speaks what was chosen, else what the browser speaks', async () => {
  speaks.getUILanguage.mockReturnValue('tr-TR');
  expect(await spokenLanguage()).toBe('tr-TR');
  held.now = { language: 'ru' };
  expect(await spokenLanguage()).toBe('ru');
});
