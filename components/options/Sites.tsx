import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { hostOfPattern, typedHost } from '../../lib/text/host.ts';
import { isOff } from './grouping.ts';
import { ListedSites } from './ListedSites.tsx';
import type { OptionsActions, OptionsView } from './view.ts';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

/** Where the extension looks by itself: everywhere, on the list, on added sites; and where it is off. */
export function Sites(props: Props) {
  const { view, actions } = props;
  const { settings, access, listed } = view;
  return (
    <>
      <div class="one">
        <label>
          <input
            type="checkbox"
            checked={!settings.everywhereOff}
            onChange={(event) => actions.onChange({ everywhereOff: !event.currentTarget.checked })}
          />
          <span>{t('popup.switch.everywhere')}</span>
        </label>
      </div>
      <Everywhere {...props} />
      <SwitchedOff {...props} />
      <Added {...props} />
      <section aria-labelledby="listed">
        <h3 id="listed">{t('options.sites.listed', { count: listed.length })}</h3>
        <p class="soft">{t('options.sites.listed.hint')}</p>
        {!access.listed && (
          <div class="missing">
            <p>{t('options.sites.listed.missing')}</p>
            <button type="button" class="main" onClick={() => actions.onAllow('listed')}>
              {t('options.sites.listed.allow')}
            </button>
          </div>
        )}
        <ListedSites sites={listed} offSites={settings.offSites} onSites={actions.onSites} />
      </section>
    </>
  );
}

function Everywhere({ view, actions }: Props) {
  const { everywhere } = view.access;
  return (
    <section aria-labelledby="everywhere">
      <h3 id="everywhere">{t('options.sites.everywhere')}</h3>
      <p>{everywhere ? t('options.sites.everywhere.on') : t('options.sites.everywhere.off')}</p>
      <p class="acts">
        {everywhere ? (
          <button type="button" onClick={() => actions.onRemove('everywhere')}>
            {t('options.sites.everywhere.back')}
          </button>
        ) : (
          <button type="button" onClick={() => actions.onAllow('everywhere')}>
            {t('options.sites.everywhere.allow')}
          </button>
        )}
      </p>
      {!everywhere && <p class="soft">{t('options.sites.prompt')}</p>}
    </section>
  );
}

function SwitchedOff({ view, actions }: Props) {
  const off = view.settings.offSites.toSorted();
  return (
    <section aria-labelledby="off">
      <h3 id="off">{t('options.sites.off')}</h3>
      {off.length === 0 && <p class="soft">{t('options.sites.off.none')}</p>}
      <ul class="entries">
        {off.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={t('options.sites.off.on.said', { host })}
              onClick={() => actions.onSites([host], false)}
            >
              {t('options.sites.off.on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Added({ view, actions }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const { added } = view.access;
  const hosts = added.map((pattern) => hostOfPattern(pattern) ?? pattern);
  const known = [...view.listed.map(({ host }) => host), ...hosts];
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = typedHost(typed);
    const there = host !== null && (view.access.everywhere || isOff(host, known));
    if (there) setWrong(t('options.sites.add.known', { host }));
    else if (host === null) setWrong(t('options.sites.add.wrong'));
    else {
      setWrong('');
      setTyped('');
      actions.onAllow({ host });
    }
  };
  return (
    <section aria-labelledby="added">
      <h3 id="added">{t('options.sites.added')}</h3>
      {added.length === 0 && <p class="soft">{t('options.sites.added.none')}</p>}
      <ul class="entries">
        {added.map((pattern, at) => (
          <li key={pattern}>
            <span>{hosts[at]}</span>
            <button
              type="button"
              aria-label={t('options.sites.remove.said', { host: hosts[at] ?? pattern })}
              onClick={() => actions.onRemove(pattern)}
            >
              {t('options.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="tools" noValidate onSubmit={add}>
        <label class="field">
          <span>{t('options.sites.add.label')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="news.example"
            value={typed}
            aria-invalid={wrong !== ''}
            aria-describedby="wrong"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('options.sites.add')}</button>
      </form>
      <p id="wrong" role="alert">
        {wrong}
      </p>
    </section>
  );
}
