import { expect, test } from 'vitest';
import { collectPage, withoutSiteName } from '../../lib/page/collect.ts';
import { parse, prose } from './parse.ts';

const body = (sentences: number, more = '') =>
  `<article><h1>Ferry leaves early</h1>${more}<p>${prose(sentences)}</p></article>`;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const story = (more: object) => ld({ '@graph': [{ '@type': ['NewsArticle'], ...more }] });

test.each([
  [
    'meta, late evening in its own offset',
    '<meta property="article:published_time" content="2025-05-16T23:40:00-04:00">',
    '',
    '2025-05-16',
  ],
  ['JSON-LD in a graph', story({ datePublished: '2025-06-02T09:00+03:00' }), '', '2025-06-02'],
  [
    'broken JSON-LD, then time',
    '<script type="application/ld+json">{"a":</script>',
    '<time datetime="2025-07-23">yesterday</time>',
    '2025-07-23',
  ],
  ['itemprop in words', '', '<span itemprop="datePublished">May 16th, 2025</span>', '2025-05-16'],
  ['day first', '<meta name="date" content="16.05.2025 15:20">', '', '2025-05-16'],
  ['no day at all', '<meta name="date" content="2025-02-31">', '', null],
  ['nothing', '', '', null],
])('publication date: %s', (_, head, inside, date) => {
  expect(collectPage(parse(body(12, inside), head)).input.published).toBe(date);
});

test.each([
  ['https://quay.example/2025/05/16/ferry', '2025-05-16'],
  ['https://quay.example/world/2025/may/16/ferry-leaves', '2025-05-16'],
  ['https://quay.example/news/ferry-20250516-1.html', '2025-05-16'],
  ['https://quay.example/news/1234-56-78', null],
])('publication date from %s', (address, date) => {
  expect(collectPage(parse(body(12)), address).input.published).toBe(date);
});

test.each([
  ['canonical of the same site', '<link rel="canonical" href="/ferry">', 'https://quay.example/ferry'],
  [
    'canonical that points at the front page',
    '<link rel="canonical" href="https://quay.example/">',
    'https://quay.example/a?x=1',
  ],
  [
    'canonical of another site',
    '<link rel="canonical" href="https://other.example/b">',
    'https://quay.example/a?x=1',
  ],
])('address: %s', (_, head, url) => {
  expect(collectPage(parse(body(12), head), 'https://quay.example/a?x=1#part').input.url).toBe(url);
});

test.each([
  ['whole', '', 12, null],
  ['a few words', '', 2, 'short'],
  ['for subscribers, beginning only', story({ isAccessibleForFree: 'False' }), 12, 'paywall'],
  [
    'for subscribers, said to be longer',
    story({ isAccessibleForFree: false, wordCount: 4000 }),
    40,
    'paywall',
  ],
  ['for subscribers, shown in full', story({ isAccessibleForFree: false, wordCount: 700 }), 40, null],
  ['too long', '', 5000, 'too-long'],
] as const)('partial: %s', (_, head, sentences, partial) => {
  const paragraphs = Array.from(
    { length: Math.ceil(sentences / 20) },
    () => `<p>${prose(Math.min(20, sentences))}</p>`,
  );
  const page = parse(`<article><h1>Ferry</h1>${paragraphs.join('')}</article>`, head);
  expect(collectPage(page).input.partial).toBe(partial);
});

test('without a heading the title comes from the head, without the site', () => {
  const { input, map } = collectPage(
    parse(`<p>${prose(12)}</p>`, '<title>Ferry leaves early | The Quay</title>'),
  );
  expect(input.title).toBe('Ferry leaves early');
  expect(input.blocks[0]).toEqual({ start: 0, end: 18, kind: 'title' });
  expect(map.stretchesOf(0, 18)).toEqual([]);
  expect(withoutSiteName('Rain - again')).toBe('Rain - again');
});

test('a page of endless elements is not gone through', () => {
  const document = parse(`<p>${prose(12)}</p>`, '<title>Ferry leaves early</title>');
  Object.defineProperty(document, 'getElementsByTagName', { value: () => ({ length: 60_001 }) });
  const { input } = collectPage(document);
  expect(input).toMatchObject({ text: 'Ferry leaves early', partial: 'too-long', published: null });
});
