import { afterEach, expect, test } from 'vitest';
import { en, type Words } from '../../lib/i18n/en.ts';
import { en as none } from '../../lib/i18n/no-words.ts';
import { setWords, t } from '../../lib/i18n/t.ts';

afterEach(() => setWords('en', en));

test('nothing is carried, and what is asked for without a list shows as its key', () => {
  expect(Object.keys(none)).toEqual([]);
  setWords('en', none as Words);
  expect(t('card.close')).toBe('card.close');
});
