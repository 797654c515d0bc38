import { t } from '../../lib/i18n/t.ts';

/** Ways to have a page read that the extension does not read by itself. */
export function Access(props: {
  host: string;
  busy: boolean;
  /** Whether the site, and every site, is already looked at by itself. */
  access: { site: boolean; everywhere: boolean };
  onRead: () => void;
  onAlways: (host: string | null) => void;
}) {
  const { host, busy, access, onRead, onAlways } = props;
  return (
    <div class="access">
      <button type="button" class="main" disabled={busy} onClick={onRead}>
        {busy ? t('popup.reading') : t('popup.read')}
      </button>
      {!access.site && (
        <button type="button" onClick={() => onAlways(host)}>
          {t('popup.always.site', { host })}
        </button>
      )}
      {!access.everywhere && (
        <button type="button" onClick={() => onAlways(null)}>
          {t('popup.always.everywhere')}
        </button>
      )}
      {!access.everywhere && <p class="soft">{t('popup.always.hint')}</p>}
    </div>
  );
}
