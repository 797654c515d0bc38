import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { negated, negates } from '../../lib/text/negation.ts';
import { tokenise } from '../../lib/text/tokens.ts';

function governed(text: string, lang: Lang): string[] {
  const words = tokenise(text);
  return [...negated(words, 0, words.length, lang)].sort((a, b) => a - b).map((i) => words[i]?.norm ?? '');
}

test.each<[Lang, string, string]>([
  ['en', 'Putin did not attend', 'attend'],
  ['en', 'no ceasefire was agreed', 'ceasefire'],
  ['uk', 'Путін не приїхав', 'приїхав'],
  ['ru', 'перемирия не будет', 'будет'],
  ['tr', 'anlaşma sağlanamadı', 'anlasma'],
  ['tr', 'heyette bakan bulunmaması', 'bakan'],
  ['tr', 'görüşmeden ateşkes çıkmadığı', 'ateskes'],
  ['de', 'eine Waffenruhe kam nicht zustande', 'zustande'],
  ['fr', 'Poutine n’est pas venu', 'venu'],
  ['es', 'Putin no viajó', 'viajo'],
  ['de', 'einigten sich die Delegationen nicht', 'einigten'],
  ['fr', 'personne ne s’est serré la main', 'serre'],
])('%s: %s', (lang, text, word) => expect(governed(text, lang)).toContain(word));

test.each<[Lang, string]>([
  ['ru', 'не только перемирие'],
  ['uk', 'не лише перемирʼя'],
])('%s: "not only" negates nothing: %s', (lang, text) => expect(governed(text, lang)).toEqual([]));

test('a comma ends the reach', () =>
  expect(governed('He did not, and they agreed', 'en')).not.toContain('agreed'));
test('nothing is governed where nothing negates', () =>
  expect(governed('They agreed on a ceasefire', 'en')).toEqual([]));
test('a stem is no negating word, the whole word is', () => {
  expect(negates('al', 'tr')).toBe(false);
  expect(negates('almadi', 'tr')).toBe(true);
});

test('French "ne … que" is only, not no; "ne … pas que" still negates', () => {
  expect(governed('la réunion n’a duré que deux heures', 'fr')).not.toContain('dure');
  expect(governed('ce n’est pas Kiev que Moscou vise', 'fr')).toContain('kiev');
});
