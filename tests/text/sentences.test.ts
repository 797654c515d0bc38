import { expect, test } from 'vitest';
import { sentences } from '../../lib/text/sentences.ts';

const cut = (text: string, lang = 'en') => sentences(text, lang).map(([s, e]) => text.slice(s, e));

test.each([
  ['en', 'Gen. Keith Kellogg came. He left.', ['Gen. Keith Kellogg came.', 'He left.']],
  ['en', 'J. D. Vance said so. Nobody asked.', ['J. D. Vance said so.', 'Nobody asked.']],
  ['de', 'Am 16. Mai kam das 17. Paket. Dann war Ruhe.', ['Am 16. Mai kam das 17. Paket.', 'Dann war Ruhe.']],
  ['en', 'It is a hard no. Similar demands came up.', ['It is a hard no.', 'Similar demands came up.']],
  [
    'uk',
    'Це сталося 16 травня 2025 р. у Стамбулі. Потім поїхали.',
    ['Це сталося 16 травня 2025 р. у Стамбулі.', 'Потім поїхали.'],
  ],
  [
    'ru',
    'Встреча длилась 100 мин. и завершилась. Все уехали.',
    ['Встреча длилась 100 мин. и завершилась.', 'Все уехали.'],
  ],
] as const)('%s: %s', (lang, text, expected) => expect(cut(text, lang)).toEqual(expected));

test('sentences cover all words of the text, in order', () => {
  const text = 'One. Two! Three? “Four.” Five';
  const spans = sentences(text, 'en');
  expect(spans.map(([s, e]) => text.slice(s, e)).join(' ')).toBe(text);
});
