import { t } from '../../lib/i18n/t.ts';

/** On and off, here and everywhere. */
export function Switches(props: {
  host: string | null;
  siteOff: boolean;
  everywhereOff: boolean;
  onSite: (off: boolean) => void;
  onEverywhere: (off: boolean) => void;
}) {
  const { host, siteOff, everywhereOff, onSite, onEverywhere } = props;
  return (
    <footer>
      <h2 class="unseen">{t('popup.switch.heading')}</h2>
      {host !== null && (
        <label>
          <input
            type="checkbox"
            checked={!siteOff}
            disabled={everywhereOff}
            onChange={(event) => onSite(!event.currentTarget.checked)}
          />
          <span>{t('popup.switch.site', { host })}</span>
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={!everywhereOff}
          onChange={(event) => onEverywhere(!event.currentTarget.checked)}
        />
        <span>{t('popup.switch.everywhere')}</span>
      </label>
    </footer>
  );
}
