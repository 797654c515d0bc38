import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../lib/text/address.ts';

const SAME: [string, string][] = [
  [
    'https://www.harbour-wire.example/world/talks?utm_source=x&utm_medium=y#live',
    'https://harbour-wire.example/world/talks',
  ],
  ['http://harbour-wire.example/world/talks/', 'https://harbour-wire.example/world/talks'],
  ['https://m.harbour-wire.example/world/talks?fbclid=1', 'https://harbour-wire.example/world/talks'],
  ['https://amp.harbour-wire.example/world/talks', 'https://harbour-wire.example/world/talks'],
  ['https://harbour-wire.example/world/talks/amp', 'https://harbour-wire.example/world/talks'],
  ['https://harbour-wire.example/world/talks/amp/', 'https://harbour-wire.example/world/talks'],
  ['https://harbour-wire.example/amp/world/talks', 'https://harbour-wire.example/world/talks'],
  ['https://harbour-wire.example/world/talks.amp.html', 'https://harbour-wire.example/world/talks.html'],
  ['https://harbour-wire.example/world/talks?amp=1', 'https://harbour-wire.example/world/talks'],
  ['https://harbour-wire.example/world/talks?outputType=amp', 'https://harbour-wire.example/world/talks'],
  [
    'https://www.google.com/amp/s/www.harbour-wire.example/world/talks',
    'https://harbour-wire.example/world/talks',
  ],
  [
    'https://harbour--wire-example.cdn.ampproject.org/c/s/harbour-wire.example/world/talks?usqp=a',
    'https://harbour-wire.example/world/talks',
  ],
  ['https://harbour-wire.example/a?b=2&a=1', 'https://harbour-wire.example/a?a=1&b=2'],
  ['https://harbour-wire.example/a?gclid=1&id=7', 'https://harbour-wire.example/a?id=7'],
  ['https://en.m.encyclopedia.example/wiki/Talks', 'https://en.encyclopedia.example/wiki/Talks'],
  ['https://user:secret@harbour-wire.example/a', 'https://harbour-wire.example/a'],
  ['https://harbour-wire.example:443/a', 'https://harbour-wire.example/a'],
  ['https://HARBOUR-wire.example/A', 'https://harbour-wire.example/A'],
];

const KEPT = [
  'https://gov.uk/news',
  'https://amp.example/news',
  'https://harbour-wire.example/?m=202505',
  'https://harbour-wire.example/article?id=7&page=2',
  'https://harbour-wire.example:8080/a',
  'https://[::1]:8080/a',
  'https://127.0.0.1:9000/a',
  'https://harbour-wire.example/a?__proto__=',
];

test.each(SAME)('%s is kept as %s', (url, address) => expect(addressOf(url)).toBe(address));
test.each(KEPT)('%s stays', (url) => expect(addressOf(url)).toBe(url));

test('www before a registry stays a host', () => {
  expect(addressOf('https://www.gov.uk/x')).toBe('https://www.gov.uk/x');
});

test.each([
  ['https://m.pravda.com.ua/a?x=1', 'https://www.pravda.com.ua/news/1/', 'https://pravda.com.ua/news/1'],
  ['https://news.harbour-wire.example/a', '/b', 'https://news.harbour-wire.example/b'],
  ['https://amp.harbour-wire.co.uk/a', 'https://www.harbour-wire.co.uk/b', 'https://harbour-wire.co.uk/b'],
])('the canonical of %s is taken from its own site', (url, canonical, address) => {
  expect(addressOf(url, canonical)).toBe(address);
});

test.each([
  ['https://one.co.uk/a', 'https://other.co.uk/b'],
  ['https://one.com.tr/a', 'https://other.com.tr/b'],
  ['https://one.github.io/a', 'https://other.github.io/b'],
  ['https://harbour-wire.example/a', 'https://syndicate.example/a'],
  ['https://harbour-wire.example/a', 'https://harbour-wire.example/'],
  ['https://harbour-wire.example/a', 'javascript:alert(1)'],
  ['https://harbour-wire.example/a', 'http://['],
])('the canonical of %s is refused: %s', (url, canonical) => expect(addressOf(url, canonical)).toBe(url));

test('what is not on the web keeps its address, without the fragment', () => {
  expect(addressOf('file:///home/reader/page.html#a')).toBe('file:///home/reader/page.html');
  expect(addressOf('not an address')).toBe('not an address');
});

test('an address is its own address', () => {
  const part = fc.constantFrom(
    'amp',
    'm',
    'www',
    'a',
    'b.amp',
    'x.html',
    'wap',
    's',
    'news.example',
    '',
    '%20',
    'ї',
  );
  const url = fc
    .record({
      host: fc.array(fc.constantFrom('www', 'm', 'amp', 'en', 'co', 'news'), { maxLength: 4 }),
      tld: fc.constantFrom(
        'harbour.example',
        'co.uk',
        'x.com.ua',
        'google.com',
        'a.cdn.ampproject.org',
        '1.2.3.4',
      ),
      path: fc.array(part, { maxLength: 6 }),
      query: fc.array(
        fc.tuple(
          fc.constantFrom('amp', 'utm_a', 'q', 'm', 'id', 'ї'),
          fc.constantFrom('1', '', 'a b', '&', 'amp'),
        ),
        { maxLength: 4 },
      ),
    })
    .map(({ host, tld, path, query }) => {
      const search = query.map(([k, v]) => `${k}=${v}`).join('&');
      const prefix = tld === '1.2.3.4' ? '' : [...host, ''].join('.');
      return `http://${prefix}${tld}/${path.join('/')}${search ? `?${search}` : ''}#x`;
    });
  fc.assert(
    fc.property(url, (u) => {
      const once = addressOf(u);
      expect(addressOf(once)).toBe(once);
      expect(addressOf(u, once)).toBe(once);
    }),
  );
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      (u) => addressOf(addressOf(u)) === addressOf(u),
    ),
  );
});
