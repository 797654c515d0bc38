import { expect, test, vi } from 'vitest';
import { uiLanguage } from '../../lib/browser/ui-language.ts';

const speaks = vi.hoisted(() => ({ getUILanguage: vi.fn(() => 'uk') }));
vi.mock('wxt/browser', () => ({ browser: { i18n: speaks } }));

test('the language is the one the browser itself speaks', () => {
  expect(uiLanguage()).toBe('uk');
  speaks.getUILanguage.mockReturnValue('tr-TR');
  expect(uiLanguage()).toBe('tr-TR');
});
