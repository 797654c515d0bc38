import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { currentLocale, setWords, t } from '../../lib/i18n/t.ts';

afterEach(() => {
  vi.doUnmock('../../lib/i18n/tr.ts');
  setWords('en', en);
});

test.each([
  ['uk', 'uk', 'Прочитати цю сторінку'],
  ['ru-RU', 'ru-RU', 'Прочитать эту страницу'],
  ['tr-TR', 'tr-TR', 'Bu sayfayı oku'],
  ['en-GB', 'en-GB', 'Read this page'],
  ['de', 'en', 'Read this page'],
])('in %s', async (tag, spoken, sentence) => {
  expect(await speak(tag)).toBe(spoken);
  expect(currentLocale()).toBe(spoken);
  expect(t('popup.read')).toBe(sentence);
});

test('words that do not come leave English, and say so', async () => {
  vi.resetModules();
  vi.doMock('../../lib/i18n/tr.ts', () => {
    throw new Error('gone');
  });
  const fresh = await import('../../lib/i18n/speak.ts');
  const { t: say } = await import('../../lib/i18n/t.ts');
  expect(await fresh.speak('tr')).toBe('en');
  expect(say('popup.read')).toBe('Read this page');
});
