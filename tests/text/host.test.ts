import { expect, test } from 'vitest';
import { hostOf, hostOfPattern, isUnder, patternOf, typedHost } from '../../lib/text/host.ts';

test.each([
  ['https://www.Quay.example/a?b#c', 'quay.example'],
  ['http://news.quay.example:8080/', 'news.quay.example'],
  ['http://127.0.0.1:4000/x', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['https://www.example./', 'example'],
  ['chrome://settings', null],
  ['file:///a.html', null],
  ['', null],
])('%s -> %s', (url, expected) => {
  expect(hostOf(url)).toBe(expected);
});

test('a site covers what lies under it and nothing beside it', () => {
  expect(isUnder('quay.example', 'quay.example')).toBe(true);
  expect(isUnder('news.quay.example', 'quay.example')).toBe(true);
  expect(isUnder('notquay.example', 'quay.example')).toBe(false);
  expect(isUnder('quay.example', 'news.quay.example')).toBe(false);
});

test('match patterns, with nothing under an address in figures', () => {
  expect(patternOf('quay.example')).toBe('*://*.quay.example/*');
  expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
  expect(patternOf('[::1]')).toBe('*://[::1]/*');
});

test.each([
  ['*://*.quay.example/*', 'quay.example'],
  ['https://quay.example/*', 'quay.example'],
  ['*://*/*', null],
  ['<all_urls>', null],
])('the host of %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host);
});

test.each([
  ['quay.example', 'quay.example'],
  [' https://www.Quay.example/ferries ', 'quay.example'],
  ['quay.example/ferries', 'quay.example'],
  ['quay', null],
  ['ftp://quay.example', null],
  ['two words', null],
  ['', null],
])('typed “%s”', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});
