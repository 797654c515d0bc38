import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { findSites, type GroupBy, groupSites, isOff } from './grouping.ts';
import type { ListedSite } from './view.ts';

interface Switching {
  offSites: readonly string[];
  onSites(hosts: readonly string[], off: boolean): void;
}

/** The reviewed list: searched, or in groups; each site and each group can be switched off. */
export function ListedSites(props: { sites: readonly ListedSite[] } & Switching) {
  const { sites, ...switching } = props;
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<GroupBy>('lang');
  const found = typed.trim() === '' ? null : findSites(sites, typed);
  return (
    <>
      <div class="tools">
        <label class="field">
          <span>{t('options.sites.search')}</span>
          <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{t('options.sites.group')}</span>
          <select
            value={by}
            onChange={(event) => setBy(event.currentTarget.value === 'country' ? 'country' : 'lang')}
          >
            <option value="lang">{t('options.sites.group.lang')}</option>
            <option value="country">{t('options.sites.group.country')}</option>
          </select>
        </label>
      </div>
      <p class="soft" role="status">
        {found &&
          (found.length > 0 ? t('options.sites.found', { count: found.length }) : t('options.sites.none'))}
      </p>
      {found ? (
        <Rows sites={found} {...switching} />
      ) : (
        groupSites(sites, by).map((group) => (
          <Group key={`${by} ${group.key}`} name={group.name} sites={group.sites} {...switching} />
        ))
      )}
    </>
  );
}

/** Its sites are drawn once it is opened: the list is long. */
function Group({ name, sites, ...switching }: { name: string; sites: readonly ListedSite[] } & Switching) {
  const { offSites, onSites } = switching;
  const [open, setOpen] = useState(false);
  const off = sites.filter(({ host }) => isOff(host, offSites)).length;
  const hosts = sites.map(({ host }) => host);
  return (
    <details class="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="name">{name}</span>
        <span class="soft">{t('options.sites.count', { count: sites.length })}</span>
        {off > 0 && <span class="soft off">{t('options.sites.count.off', { count: off })}</span>}
      </summary>
      {open && (
        <>
          <p class="acts">
            <button
              type="button"
              disabled={off === sites.length}
              aria-label={t('options.sites.group.off', { group: name })}
              onClick={() => onSites(hosts, true)}
            >
              {t('options.sites.all.off')}
            </button>
            <button
              type="button"
              disabled={off === 0}
              aria-label={t('options.sites.group.on', { group: name })}
              onClick={() => onSites(hosts, false)}
            >
              {t('options.sites.all.on')}
            </button>
          </p>
          <Rows sites={sites} {...switching} />
        </>
      )}
    </details>
  );
}

function Rows({ sites, offSites, onSites }: { sites: readonly ListedSite[] } & Switching) {
  return (
    <ul class="sites">
      {sites.map(({ host, name, lang }) => (
        <li key={host}>
          <label>
            <input
              type="checkbox"
              checked={!isOff(host, offSites)}
              onChange={(event) => onSites([host], !event.currentTarget.checked)}
            />
            <span>
              <span lang={lang}>{name}</span> <span class="soft">{host}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
