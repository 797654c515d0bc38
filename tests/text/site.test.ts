import { expect, test } from 'vitest';
import { siteOf } from '../../lib/text/site.ts';

test.each([
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['pravda.com.ua', 'pravda.com.ua'],
  ['www.pravda.com.ua', 'pravda.com.ua'],
  ['www.gov.uk', 'www.gov.uk'],
  ['news.harbour-wire.example', 'harbour-wire.example'],
  ['a.someone.github.io', 'someone.github.io'],
  ['x-y.cdn.ampproject.org', 'x-y.cdn.ampproject.org'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
  ['Example.COM.', 'example.com'],
])('%s belongs to %s', (host, site) => expect(siteOf(host)).toBe(site));
