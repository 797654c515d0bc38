import { afterEach, expect, test } from 'vitest';
import { en, type Key, type Plural, type Words } from '../../lib/i18n/en.ts';
import { en as enPage } from '../../lib/i18n/en-page.ts';
import { ru } from '../../lib/i18n/ru.ts';
import { ru as ruPage } from '../../lib/i18n/ru-page.ts';
import { setWords, t } from '../../lib/i18n/t.ts';
import { tr } from '../../lib/i18n/tr.ts';
import { tr as trPage } from '../../lib/i18n/tr-page.ts';
import { uk } from '../../lib/i18n/uk.ts';
import { uk as ukPage } from '../../lib/i18n/uk-page.ts';

afterEach(() => setWords('en', en));

const others: [string, Words][] = [
  ['uk', uk],
  ['ru', ru],
  ['tr', tr],
];
const pages = { uk: ukPage, ru: ruPage, tr: trPage };
const keys = Object.keys(en) as Key[];
const formsOf = (entry: string | Plural): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const namesIn = (entry: string | Plural): string =>
  [...new Set(formsOf(entry).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join();

test.each(others)('%s has the keys of English, no fewer and no more', (_language, words) => {
  expect(Object.keys(words).sort()).toEqual([...keys].sort());
});

test.each(others)('%s has the parameters of English, in every form', (_language, words) => {
  const wrong = keys.filter((key) => formsOf(words[key]).some((form) => namesIn(form) !== namesIn(en[key])));
  // English counts these too, and needs the number only in the plural.
  const unsaid = new Set(
    keys.filter((key) => new Set(formsOf(en[key]).map((form) => namesIn(form))).size > 1),
  );
  expect(wrong.filter((key) => !unsaid.has(key))).toEqual([]);
});

test.each(others)('%s has all forms of its plural, or one for all', (language, words) => {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort().join();
  const wrong = keys.filter((key) => {
    const entry: string | Plural = words[key];
    if (typeof entry === 'string') return false;
    const has = Object.keys(entry).sort().join();
    return has !== 'other' && has !== wanted;
  });
  expect(wrong).toEqual([]);
});

test.each(others)('%s counts 1, 2, 5 and 21 without leaving a parameter open', (language, words) => {
  setWords(language, words);
  const counted = keys.filter((key) => typeof words[key] !== 'string');
  for (const key of counted)
    for (const count of [1, 2, 5, 21])
      expect(t(key as 'note.lost', { count, name: 'x' } as { count: number })).not.toMatch(/[{}]/);
});

test.each([
  [
    'uk',
    uk,
    [
      '1 фрагмент розходиться',
      '2 фрагменти розходяться',
      '5 фрагментів розходяться',
      '21 фрагмент розходиться',
    ],
  ],
  [
    'ru',
    ru,
    ['1 фрагмент расходится', '2 фрагмента расходятся', '5 фрагментов расходятся', '21 фрагмент расходится'],
  ],
  ['tr', tr, ['1 bölüm', '2 bölüm', '5 bölüm', '21 bölüm']],
] as const)('%s: 1, 2, 5, 21 passages that differ', (language, words, expected) => {
  setWords(language, words);
  const said = [1, 2, 5, 21].map((count) => t('popup.differs.heading', { count }));
  for (const [i, beginning] of expected.entries()) expect(said[i]).toContain(beginning);
});

test.each(Object.entries(pages))('%s: the words of pages are the same in both lists', (language, page) => {
  const whole = { uk, ru, tr }[language as keyof typeof pages];
  expect(Object.keys(page).sort()).toEqual(Object.keys(enPage).sort());
  expect(whole).toMatchObject(page);
});

test.each(others)(
  '%s: nothing is called true or false, and quotation marks are its own',
  (language, words) => {
    const all = Object.values(words).flatMap((entry: string | Plural) => formsOf(entry));
    const verdicts = /правд|істин|истин|хибн|ложн|фейк|неправил|doğru|yanlış|yalan|sahte/i;
    expect(all.filter((form) => verdicts.test(form))).toEqual([]);
    expect(all.filter((form) => /["']/.test(form))).toEqual([]);
    expect(all.filter((form) => (language === 'tr' ? /[«»]/ : /[“”]/).test(form))).toEqual([]);
    expect(all.filter((form) => form !== form.trim() || / {2}/.test(form))).toEqual([]);
  },
);
