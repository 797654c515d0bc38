import { expect, test } from 'vitest';
import { addressOf, languageOf, linkedData, metaOf } from '../../lib/page/metadata.ts';
import { parse } from './parse.ts';

const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;

test('linked data: lists, graphs and broken blocks', () => {
  const document = parse('', ld('[{"a":1},{"@graph":[{"a":2}]}]') + ld('{"a":') + ld('null') + ld('{"a":3}'));
  expect(linkedData(document).flatMap((node) => node.a ?? [])).toEqual([1, 2, 3]);
});

test('linked data that never ends is cut off', () => {
  const many = JSON.stringify(Array.from({ length: 5000 }, () => ({ a: 1 })));
  expect(linkedData(parse('', ld(many))).length).toBeLessThanOrEqual(500);
});

test('language: html, else meta, never nonsense', () => {
  const of = (head: string, lang: string) => {
    const document = parse('', head);
    document.documentElement.setAttribute('lang', lang);
    return languageOf(document);
  };
  expect(of('', 'tr')).toBe('tr');
  expect(of('<meta property="og:locale" content="uk_UA">', '')).toBe('uk-UA');
  expect(of('<meta http-equiv="Content-Language" content="ru, en">', '')).toBe('ru');
  expect(of('', '{{lang}}')).toBeNull();
});

test('an address that is none is left alone', () => {
  const document = parse('', '<link rel="canonical" href="javascript:alert(1)">');
  expect(addressOf(document, 'https://quay.example/a#b')).toBe('https://quay.example/a');
  expect(addressOf(document, '')).toBe('');
  expect(addressOf(parse('', '<link rel="canonical" href="https://quay.example/x#y">'), '')).toBe(
    'https://quay.example/x',
  );
});

test('meta by property, name or itemprop, empty ones passed over', () => {
  const document = parse('', '<meta name="a" content=" "><meta itemprop="b" content="here">');
  expect(metaOf(document, ['a', 'b'])).toBe('here');
  expect(metaOf(document, ['c'])).toBeNull();
});
