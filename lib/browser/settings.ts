import { storage } from 'wxt/utils/storage';
import { isUnder } from '../text/host.ts';

const everywhereOff = storage.defineItem<boolean>('local:everywhereOff', { fallback: false });
const offSites = storage.defineItem<string[]>('local:offSites', { fallback: [] });

/** Why nothing is to be read on a host, or `null` where it may be. `host` as `hostOf` makes it. */
export async function whyOff(host: string): Promise<'site' | 'everywhere' | null> {
  const { siteOff, everywhereOff: off } = await switchesFor(host);
  if (off) return 'everywhere';
  return siteOff ? 'site' : null;
}

/** How the two switches stand, each by itself; `host` is `null` for what is no page of the web. */
export async function switchesFor(
  host: string | null,
): Promise<{ siteOff: boolean; everywhereOff: boolean }> {
  const sites = await offSites.getValue();
  return {
    siteOff: host !== null && sites.some((site) => isUnder(host, site)),
    everywhereOff: await everywhereOff.getValue(),
  };
}

/** Switches everything off or on again; what was off by site stays so. */
export async function setEverywhereOff(off: boolean): Promise<void> {
  await everywhereOff.setValue(off);
}

/** Switches one site off or on again. On again also lifts what covers it: a site above it. */
export async function setSiteOff(host: string, off: boolean): Promise<void> {
  const sites = await offSites.getValue();
  const others = sites.filter((site) => (off ? site !== host : !isUnder(host, site)));
  await offSites.setValue(off ? [...others, host] : others);
}
