import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { fold } from '../../lib/text/fold.ts';
import { inflected, isSmall, leavesOpen } from '../../lib/text/inflection.ts';

test('small words come and go; what negates or leaves open does not', () => {
  expect(isSmall('the', 'en')).toBe(true);
  expect(['not', 'by', 'may', 'ferry'].filter((word) => isSmall(word, 'en'))).toEqual([]);
  expect(['not', 'may', 'planned', 'if', 'ferry'].map((word) => leavesOpen(word, 'en'))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(leavesOpen('cikmadi', 'tr')).toBe(true);
});

const far = Number.POSITIVE_INFINITY;
test.each<[Lang, string, string, number]>([
  ['en', 'sailor', 'sailors', 0],
  ['en', 'released', 'releases', 0],
  ['en', 'carries', 'carried', 0],
  ['en', 'minister', 'ministry', far],
  ['en', 'Iran', 'Iraq', far],
  ['en', 'Niger', 'Nigeria', far],
  ['en', 'Zelen', 'Zelenov', far],
  ['en', 'prison', 'prisoner', far],
  ['uk', 'моряк', 'моряків', 1],
  ['uk', 'звільнив', 'звільнили', 0],
  ['uk', 'звільнив', 'звільнила', far],
  ['uk', 'міністр', 'міністерство', far],
  ['uk', 'Дроздовий', 'Дроздова', far],
  ['ru', 'делегация', 'делегацией', 1],
  ['ru', 'встретился', 'встретились', 0],
  ['ru', 'встретился', 'встретил', far],
  ['ru', 'Иран', 'Ирак', far],
  ['ru', 'договор', 'договорились', far],
  ['tr', 'liman', 'limanlarda', 1],
  ['tr', 'bıraktı', 'bıraktılar', 0],
  ['tr', 'bıraktı', 'bırakmadı', far],
  ['tr', 'Rusya', 'Rusya’yı', 1],
  ['de', 'Schiffe', 'Schiffen', 0],
  ['de', 'Schiff', 'Schiffer', far],
  ['fr', 'navire', 'navires', 0],
  ['es', 'Mario', 'Maria', far],
])('%s: %s and %s', (lang, a, b, wanted) => {
  expect(inflected(fold(a), fold(b), lang)).toBe(wanted);
  expect(inflected(fold(b), fold(a), lang)).toBe(wanted);
});
