import { expect, test } from 'vitest';
import { linkToText } from '../../lib/text/text-fragment.ts';

const link = (exact: string, prefix = '', suffix = '') =>
  linkToText('https://harbour.example/a?b=1#top', { exact, prefix, suffix }).slice(
    'https://harbour.example/a?b=1'.length,
  );

test.each([
  ['a few words, so-called', '#:~:text=a%20few%20words%2C%20so%2Dcalled'],
  [
    'one two three four five six seven eight nine',
    '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  ],
  ['', ''],
  ['\uD800', '#:~:text=%EF%BF%BD'],
])('%s', (exact, fragment) => expect(link(exact)).toBe(fragment));

test('a short quote brings its neighbours, but no word the context cut in half', () => {
  expect(link('Medinsky', 'egation was led by Vladimir ', ', an aide to the presid')).toBe(
    '#:~:text=led%20by%20Vladimir-,Medinsky,-%2C%20an%20aide',
  );
});
