import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { numbers, valueOfDigits } from '../../lib/text/numbers.ts';
import { tokenise } from '../../lib/text/tokens.ts';

function values(text: string, lang: Lang): number[] {
  const words = tokenise(text);
  return numbers(words, 0, words.length, lang).map((n) => n.value);
}

test.each<[Lang, string, number[]]>([
  ['en', 'a thousand captives, twenty-one years, 6,000 bodies', [1000, 21, 6000]],
  ['en', 'two hundred and five soldiers', [205]],
  ['uk', 'по тисячі полонених, двадцять один рік, двісті п’ять бійців', [1000, 21, 205]],
  ['ru', 'тысяча на тысячу, тридцать четыре, 1 000 человек', [1000, 1000, 34, 1000]],
  ['ru', 'сотни тысяч людей, полторы тысячи, шесть тысяч тел', [1500, 6000]],
  ['uk', 'кілька тисяч, шести тисяч тіл', [6000]],
  ['uk', 'дюжину перемовників, дюжини разів', [12]],
  ['ru', 'дюжина переговорщиков, дюжины раз', [12]],
  ['tr', 'bine bin, biner, kırk beş, otuz dört', [1000, 1000, 1000, 45, 34]],
  ['tr', 'bin iki yüzer esir, üç buçuk yıl, on iki üye', [1200, 3.5, 12]],
  ['tr', 'yüz yüze, ön koşulsuz', []],
  ['de', 'je tausend Gefangene, 1.200 Leichen', [1000, 1200]],
  ['de', 'einundzwanzig Jahre, eine zwölfköpfige Delegation, dreieinhalb', [21, 12, 3.5]],
  ['fr', 'quatre-vingt-dix minutes, vingt et un ans, trois cent quatre-vingt-dix', [90, 21, 390]],
  ['es', 'treinta y uno, veintiún años, trescientos noventa, miles de personas', [31, 21, 390]],
  ['fr', 'mille contre mille, quarante-cinq minutes', [1000, 1000, 45]],
  ['es', 'mil por mil, cuarenta y cinco', [1000, 1000, 45]],
])('%s: %s', (lang, text, expected) => expect(values(text, lang)).toEqual(expected));

test('grouped digits of any style have one value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9_999_999 }),
      fc.constantFrom(',', '.', ' ', '\u00A0', '\u202F'),
      (n, mark) => {
        const written = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(valueOfDigits(written)).toBe(n);
      },
    ),
  );
});

test('a clock time is no number', () => expect(valueOfDigits('13:35')).toBe(null));
test('four bare digits may be a year', () => {
  const words = tokenise('2022 and 2,022');
  expect(numbers(words, 0, words.length, 'en').map((n) => n.yearLike)).toEqual([true, false]);
});
