import { expect, test } from 'vitest';
import { findSites, groupSites, isOff } from '../../../components/options/grouping.ts';
import { loadData } from '../../../scripts/load-data.ts';

const sites = loadData('data').hosts;

test.each(['lang', 'country'] as const)(
  'every listed site stands in one group by %s, and each has a name',
  (by) => {
    const groups = groupSites(sites, by);
    expect(groups.flatMap((group) => group.sites)).toHaveLength(sites.length);
    for (const { name, key } of groups) {
      expect(name).not.toBe('');
      expect(name).not.toBe(key);
    }
    const sizes = groups.map((group) => group.sites.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  },
);

test('a site is found by part of its name or address', () => {
  expect(findSites(sites, 'aljaz').map(({ host }) => host)).toContain('aljazeera.com');
  expect(findSites(sites, 'AL JAZ').map(({ host }) => host)).toContain('aljazeera.com');
});

test('a site under one that is off is off', () => {
  expect(isOff('news.quay.example', ['quay.example'])).toBe(true);
  expect(isOff('quay.example', ['news.quay.example'])).toBe(false);
});
