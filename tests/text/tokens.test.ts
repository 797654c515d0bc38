import { expect, test } from 'vitest';
import { tokenise } from '../../lib/text/tokens.ts';

const words = (text: string) => tokenise(text).map((t) => t.norm);

test.each([
  ['low-level team', ['low', 'level', 'team']],
  ['İstanbul’da, Rusya’nın', ['istanbul', 'rusya']],
  ['Russia’s aide didn’t come', ['russia', 'aide', 'didnt', 'come']],
  ['l’accord d’Istanbul', ['l', 'accord', 'd', 'istanbul']],
  ['1,000-for-1,000', ['1,000', 'for', '1,000']],
  ['1 000 осіб', ['1 000', 'осіб']],
  ["2022'nin 29 Mart'ında", ['2022', '29', 'mart']],
  ['о п’ятій', ['о', 'пятій']],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

test('offsets point at the words as written', () => {
  const text = 'On Friday, İstanbul’da met.';
  for (const token of tokenise(text, 100)) {
    expect(text.slice(token.start - 100, token.end - 100).toLowerCase()).toMatch(/^[\p{L}\d’]/u);
  }
  expect(tokenise(text, 100).map((t) => text.slice(t.start - 100, t.end - 100))).toEqual([
    'On',
    'Friday',
    'İstanbul’da',
    'met',
  ]);
});

test('what separates words is told by its strength', () => {
  expect(tokenise('a b, c — d; e').map((t) => t.brk)).toEqual([0, 0, 1, 2, 3]);
});

test('capitals are told from small letters, so that US is not us', () => {
  expect(tokenise('the US told us').map((t) => t.caps)).toEqual([false, true, false, false]);
});
test('a case ending takes nothing from capitals', () =>
  expect(tokenise("ABD'nin ülkeleri").map((t) => t.caps)).toEqual([true, false]));
