import { expect, test } from 'vitest';
import { languageOf } from '../../lib/text/language.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const TEXTS = {
  en: 'The two sides said that they would meet again in the city, and that it was for the hosts to name the day.',
  uk: 'Сторони заявили, що зустріч відбудеться і після свят, а також що це було їхнє рішення та воля.',
  ru: 'Стороны заявили, что встреча состоится и после праздников, а также что это было их решение.',
  tr: 'Taraflar bir kez daha bir araya gelmek için anlaştı ve bu görüşme ile ilgili olarak daha sonra bilgi verilecek.',
  de: 'Die beiden Seiten sagten, dass sie sich mit dem Gastgeber auf den Tag einigen und nicht von der Sache lassen.',
  fr: 'Les deux parties ont dit que le jour sera fixé dans une semaine et que la ville est prête pour les accueillir.',
  es: 'Las dos partes dijeron que el día se fijará con los anfitriones y que la ciudad está lista para una nueva cita.',
} as const;

test.each(Object.entries(TEXTS))('%s is known by its function words', (lang, text) => {
  expect(languageOf(tokenise(text), null)).toBe(lang);
  expect(languageOf(tokenise(text), lang)).toBe(lang);
});

test('a wrong declaration is overruled', () => expect(languageOf(tokenise(TEXTS.uk), 'en')).toBe('uk'));
test('a short text keeps the language it declares', () =>
  expect(languageOf(tokenise('Hakan Fidan'), 'tr')).toBe('tr'));
test('another language is not read', () => {
  expect(
    languageOf(
      tokenise('Kokous pidettiin Istanbulissa perjantaina iltapäivällä, kertoi ministeriö tiedotteessaan.'),
      'fi',
    ),
  ).toBe(null);
});
