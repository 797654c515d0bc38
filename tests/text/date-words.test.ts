import { expect, test } from 'vitest';
import { dateWords } from '../../lib/text/date-words.ts';

test.each([
  ['en', 'may', 'friday'],
  ['uk', 'травня', 'пятницю'],
  ['ru', 'мая', 'пятницу'],
  ['tr', 'mayis', 'cuma'],
  ['de', 'mai', 'freitag'],
  ['fr', 'mai', 'vendredi'],
  ['es', 'mayo', 'viernes'],
] as const)('%s: %s is the fifth month, %s the fifth day', (lang, month, day) => {
  expect(dateWords(lang).month(month)).toBe(5);
  expect(dateWords(lang).weekday(day)).toBe(5);
});

test('Turkish bargaining is no Sunday', () => expect(dateWords('tr').weekday('pazarlik')).toBeFalsy());
test('Turkish Saturday is not Friday', () => expect(dateWords('tr').weekday('cumartesi')).toBe(6));
test('an ordinary word is neither', () => {
  expect(dateWords('en').month('maybe')).toBe(null);
  expect(dateWords('ru').weekday('понятно')).toBe(null);
});

test.each([
  ['ru', 'среди'],
  ['ru', 'четверть'],
  ['uk', 'серед'],
  ['uk', 'четвертий'],
] as const)('%s: %s is no weekday', (lang, word) => expect(dateWords(lang).weekday(word)).toBe(null));
test.each([
  ['ru', 'среду', 3],
  ['ru', 'четверга', 4],
  ['uk', 'середу', 3],
  ['uk', 'вівторка', 2],
] as const)('%s: %s is day %i', (lang, word, day) => expect(dateWords(lang).weekday(word)).toBe(day));
