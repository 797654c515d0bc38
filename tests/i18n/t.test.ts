import { afterEach, expect, test } from 'vitest';
import { en, type Words } from '../../lib/i18n/en.ts';
import { setWords, t } from '../../lib/i18n/t.ts';

afterEach(() => setWords('en', en));

const ukrainian: Words = {
  ...en,
  'popup.differs.heading': {
    one: '{count} місце',
    few: '{count} місця',
    many: '{count} місць',
    other: '{count} місця',
  },
};

test('a sentence without parameters is given as it stands', () => {
  expect(t('popup.read')).toBe('Read this page');
});

test('a parameter is put in as plain text, even when it looks like a replacement pattern or a parameter', () => {
  expect(t('popup.off.site', { host: '$&{host}' })).toBe('Off on $&{host}.');
});

test('the count picks the plural form and is written the way the language writes numbers', () => {
  expect(t('popup.differs.heading', { count: 1 })).toBe('1 passage differs from the record');
  expect(t('popup.differs.heading', { count: 0 })).toBe('0 passages differ from the record');
  expect(t('popup.omits.scope', { count: 1234 })).toContain('1,234 words');
});

test.each([
  [1, '1 місце'],
  [3, '3 місця'],
  [5, '5 місць'],
  [21, '21 місце'],
])('Ukrainian has its own forms: %i', (count, expected) => {
  setWords('uk', ukrainian);
  expect(t('popup.differs.heading', { count })).toBe(expected);
});

test('a form a language lacks falls back to other', () => {
  setWords('uk', { ...en, 'popup.differs.heading': { other: '{count} x' } });
  expect(t('popup.differs.heading', { count: 2 })).toBe('2 x');
});
