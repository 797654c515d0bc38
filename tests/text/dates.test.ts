import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { dates, settleWeekday } from '../../lib/text/dates.ts';
import { tokenise } from '../../lib/text/tokens.ts';

function found(text: string, lang: Lang, published: string | null = '2025-05-17') {
  const words = tokenise(text);
  return dates(words, 0, words.length, lang, published);
}

test.each<[Lang, string, string]>([
  ['en', 'On Friday, May 16, 2025', '2025-05-16'],
  ['en', '16 May', '2025-05-16'],
  ['en', 'March 2022', '2022-03'],
  ['en', 'yesterday', '2025-05-16'],
  ['uk', 'у п’ятницю', '2025-05-16'],
  ['uk', '16 травня 2025 року', '2025-05-16'],
  ['ru', 'в марте 2022 года', '2022-03'],
  ['ru', 'в ночь на 11 мая', '2025-05-11'],
  ['tr', '15 Mayıs Perşembe günü', '2025-05-15'],
  ['tr', "2022'nin 29 Mart'ında", '2022-03-29'],
  ['de', '16.05.2025', '2025-05-16'],
  ['de', 'am Freitag', '2025-05-16'],
  ['fr', 'vendredi 16 mai', '2025-05-16'],
  ['es', 'el viernes 16 de mayo de 2025', '2025-05-16'],
])('%s: %s', (lang, text, iso) => expect(found(text, lang).map((d) => d.iso)).toEqual([iso]));

test('a weekday that is not the date’s is told', () => {
  expect(found('Thursday 16 May', 'en')[0]?.conflict).toBe(true);
  expect(found('Friday 16 May', 'en')[0]?.conflict).toBe(false);
});

test('without a publication date a day has no year and a weekday no day', () => {
  expect(found('16 May', 'en', null)[0]?.iso).toBe('--05-16');
  expect(found('on Friday', 'en', null)[0]).toMatchObject({ iso: null, weekday: 5 });
});

test('a weekday looks back from the day of publication', () => {
  expect(settleWeekday('2025-05-17', 5)).toBe('2025-05-16');
  expect(settleWeekday('2025-05-16', 5)).toBe('2025-05-16');
  expect(settleWeekday('2025-05-16', 6)).toBe('2025-05-10');
});

test('the verb may is no month', () => expect(found('they may meet', 'en')).toEqual([]));
test('a day that no month has is not made up', () =>
  expect(found('31.02.2025', 'de').map((d) => d.iso)).toEqual([]));
