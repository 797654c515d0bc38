import { currentLocale } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/t.ts';
import { fold } from '../../lib/text/fold.ts';
import { isUnder } from '../../lib/text/host.ts';
import type { ListedSite } from './view.ts';

/** What the list says of each site, and so can be grouped by. */
export type GroupBy = 'lang' | 'country';

/** Sites that share a language or a country. */
export interface SiteGroup {
  key: string;
  name: string;
  sites: ListedSite[];
}

function nameOf(key: string, by: GroupBy): string {
  if (key === '') return t('options.sites.group.none');
  const locale = currentLocale();
  const names = new Intl.DisplayNames(locale, { type: by === 'lang' ? 'language' : 'region' });
  const name = names.of(key) ?? key;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Sites by language or country, named in the interface's language; the largest group first. */
export function groupSites(sites: readonly ListedSite[], by: GroupBy): SiteGroup[] {
  const groups = Map.groupBy(sites, (site) => site[by] ?? '');
  return [...groups]
    .map(([key, some]) => ({
      key,
      name: nameOf(key, by),
      sites: some.toSorted((a, b) => a.name.localeCompare(b.name, currentLocale())),
    }))
    .sort((a, b) => b.sites.length - a.sites.length || a.name.localeCompare(b.name, currentLocale()));
}

/** Sites whose name or address holds what was typed. */
export function findSites(sites: readonly ListedSite[], typed: string): ListedSite[] {
  const sought = fold(typed.trim());
  return sites.filter(({ host, name }) => host.includes(sought) || fold(name).includes(sought));
}

/** Whether a host is switched off, by itself or by a site above it. */
export const isOff = (host: string, offSites: readonly string[]): boolean =>
  offSites.some((site) => isUnder(host, site));
