import { runInThisContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { en as page } from '../../lib/i18n/en-page.ts';
import { takePageWords, wordsScript } from '../../lib/i18n/page-words.ts';
import { currentLocale, setWords, t } from '../../lib/i18n/t.ts';
import { tr } from '../../lib/i18n/tr-page.ts';

afterEach(() => {
  runInThisContext('delete globalThis.secondSourceWords');
  setWords('en', en);
});

test('the script leaves the words for the one after it', () => {
  runInThisContext(wordsScript('tr', tr));
  takePageWords('tr-TR');
  expect(t('stance.differs')).toBe('Kayıtlardan farklı');
  expect(currentLocale()).toBe('tr-TR');
});

test('without such a script the words stay as they are', () => {
  takePageWords('tr');
  expect(t('stance.differs')).toBe('Differs from the record');
  expect(currentLocale()).toBe('en');
});

test('a language that is none of ours finds English words, and is told so', () => {
  runInThisContext(wordsScript('en', page));
  takePageWords('de-DE');
  expect(t('stance.agrees')).toBe('Agrees with the record');
  expect(currentLocale()).toBe('en');
});

test('the reader’s own choice is spoken whatever the browser speaks', () => {
  runInThisContext(wordsScript('tr', tr));
  takePageWords('en-GB');
  expect(t('stance.differs')).toBe('Kayıtlardan farklı');
  expect(currentLocale()).toBe('tr');
});
