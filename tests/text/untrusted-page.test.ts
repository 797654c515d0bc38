import { expect, test } from 'vitest';
import type { PageInput } from '../../lib/model/page.ts';
import { LONGEST_TEXT, untrustedPage } from '../../lib/text/untrusted-page.ts';

const page: PageInput = {
  text: 'Ferry\nIt left.',
  blocks: [
    { start: 0, end: 5, kind: 'title' },
    { start: 6, end: 14, kind: 'paragraph' },
  ],
  url: 'https://quay.example/',
  title: 'Ferry',
  lang: 'en-GB',
  published: '2024-05-01',
  partial: null,
};

test('an honest page passes unchanged, as a new object', () => {
  const read = untrustedPage(page);
  expect(read).toEqual(page);
  expect(read).not.toBe(page);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'page'],
  ['no text', { ...page, text: 3 }],
  ['no blocks', { ...page, blocks: {} }],
  ['a block that is none', { ...page, blocks: [null] }],
  ['a block that ends before it begins', { ...page, blocks: [{ start: 4, end: 2, kind: 'title' }] }],
  ['a negative block', { ...page, blocks: [{ start: -1, end: 2, kind: 'title' }] }],
  ['half an offset', { ...page, blocks: [{ start: 0.5, end: 2, kind: 'title' }] }],
  ['NaN', { ...page, blocks: [{ start: Number.NaN, end: 2, kind: 'title' }] }],
  ['blocks out of order', { ...page, blocks: [...page.blocks].reverse() }],
  ['a kind unknown', { ...page, blocks: [{ start: 0, end: 2, kind: 'advert' }] }],
  ['too many blocks', { ...page, blocks: Array.from({ length: 60_000 }, () => page.blocks[0]) }],
])('%s is no page', (_name, value) => {
  expect(untrustedPage(value)).toBeNull();
});

test('too long a text is cut, with its blocks, and says so', () => {
  const text = 'x'.repeat(LONGEST_TEXT + 10);
  const blocks = [
    { start: 0, end: text.length, kind: 'paragraph' },
    { start: text.length + 1, end: text.length + 2, kind: 'paragraph' },
  ];
  const read = untrustedPage({ ...page, text, blocks });
  expect(read?.text).toHaveLength(LONGEST_TEXT);
  expect(read?.blocks).toEqual([{ start: 0, end: LONGEST_TEXT, kind: 'paragraph' }]);
  expect(read?.partial).toBe('too-long');
});

test('what is not known is left out, what is malformed becomes unknown', () => {
  const read = untrustedPage({
    ...page,
    lang: '<script>',
    published: 'yesterday',
    partial: 'because',
    title: 'x'.repeat(10_000),
    more: 1,
    __proto__: { polluted: true },
  });
  expect(read).toMatchObject({ lang: null, published: null, partial: null });
  expect(read?.title).toHaveLength(4096);
  expect(Object.keys(read ?? {})).toEqual(Object.keys(page));
});
