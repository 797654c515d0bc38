import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { durations } from '../../lib/text/durations.ts';
import { numbers } from '../../lib/text/numbers.ts';
import { tokenise } from '../../lib/text/tokens.ts';

function minutes(text: string, lang: Lang): number[][] {
  const words = tokenise(text);
  return durations(words, 0, words.length, lang, numbers(words, 0, words.length, lang)).map((d) =>
    d.minutes.map(Math.round),
  );
}

/** Every way of saying it holds the value in minutes. */
test.each<[Lang, string, number]>([
  ['en', 'an hour and three quarters', 105],
  ['en', 'about 100 minutes', 100],
  ['de', 'die knapp zweistündige Begegnung', 105],
  ['de', 'gut anderthalb Stunden', 95],
  ['de', '100-minütiges Gespräch', 100],
  ['fr', 'deux petites heures', 120],
  ['fr', 'une heure et trois quarts', 105],
  ['fr', 'une quarantaine de minutes', 40],
  ['es', 'dos horas escasas', 105],
  ['es', 'duró hora y media', 90],
  ['en', 'an hour and a half', 90],
  ['en', 'less than two hours', 105],
  ['uk', 'годину й сорок хвилин', 100],
  ['uk', 'менше двох годин', 105],
  ['ru', 'двухчасовая встреча', 120],
  ['uk', 'півторагодинна розмова', 90],
  ['ru', 'час сорок', 100],
  ['ru', 'около полутора часов', 90],
  ['tr', 'bir saat kırk beş dakika', 105],
  ['tr', 'iki buçuk saat', 150],
  ['de', 'rund anderthalb Stunden', 90],
  ['fr', 'environ 1h40', 100],
  ['fr', 'une heure et demie', 90],
  ['es', 'una hora con cuarenta minutos', 100],
])('%s: %s is %d minutes', (lang, text, value) => {
  const found = minutes(text, lang);
  expect(found).toHaveLength(1);
  expect(found[0]?.[0]).toBeLessThanOrEqual(value);
  expect(found[0]?.[1]).toBeGreaterThanOrEqual(value);
});

test('three hours cannot be less than two', () => {
  const [[low = 0] = []] = minutes('almost three hours', 'en');
  expect(low).toBeGreaterThan(120);
});

test('a bare hour word is no duration', () => expect(minutes('в этот час все спали', 'ru')).toEqual([]));
test('"saat" before a figure is the time of day', () =>
  expect(minutes("görüşme saat 20.00'de başladı", 'tr')).toEqual([]));

test('a French or Spanish time of day is no length', () => {
  expect(minutes('vendredi, peu après 13 h 30', 'fr')).toEqual([]);
  expect(minutes('à 9 h 30', 'fr')).toEqual([]);
  expect(minutes('a las 13.30 h', 'es')).toEqual([]);
});
