import { afterEach, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { localised } from '../../lib/i18n/localised.ts';
import { setWords } from '../../lib/i18n/t.ts';

afterEach(() => setWords('en', en));

test('text of the record comes in the chosen language, else in English', () => {
  expect(localised({ en: 'Istanbul', uk: 'Стамбул' })).toBe('Istanbul');
  setWords('uk-UA', en);
  expect(localised({ en: 'Istanbul', uk: 'Стамбул' })).toBe('Стамбул');
  expect(localised({ en: 'Istanbul' })).toBe('Istanbul');
});
