import { afterEach, expect, test } from 'vitest';
import { currentLocale, languageOf, localeFor, setLocale } from '../../lib/i18n/locale.ts';

afterEach(() => setLocale('en'));

test.each([
  ['uk', 'uk', 'uk'],
  ['uk-UA', 'uk', 'uk-UA'],
  ['ru_RU', 'ru', 'ru-RU'],
  ['TR', 'tr', 'tr'],
  ['en-GB', 'en', 'en-GB'],
  ['de-DE', 'en', 'en'],
  ['ukx', 'en', 'en'],
  ['tr-!', 'tr', 'tr'],
  ['', 'en', 'en'],
])('a browser that speaks %s: words of %s, dates of %s', (tag, language, locale) => {
  expect(languageOf(tag)).toBe(language);
  expect(localeFor(tag)).toBe(locale);
});

test('what was chosen is what is current', () => {
  setLocale('tr-TR');
  expect(currentLocale()).toBe('tr-TR');
});
