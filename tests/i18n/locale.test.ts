import { afterEach, expect, test } from 'vitest';
import { currentLocale, languageOf, localeFor, localeOf, setLocale } from '../../lib/i18n/locale.ts';

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

test.each([
  [null, 'tr-TR', 'tr-TR'],
  [null, 'de', 'en'],
  ['uk', 'en-GB', 'uk'],
  ['en', 'en-GB', 'en-GB'],
  ['en', 'de-DE', 'en'],
  ['ru', 'ru-RU', 'ru-RU'],
] as const)('chosen %s in a browser of %s', (chosen, tag, locale) => {
  expect(localeOf(chosen, tag)).toBe(locale);
});
