import { t } from '../../lib/i18n/t.ts';
import type { OnRecord } from './RecordLink.tsx';

/** At the end of popup and side panel: the whole record. */
export function WholeRecord({ onRecord }: { onRecord: OnRecord }) {
  if (!onRecord) return null;
  return (
    <p class="whole">
      <a
        href="/record.html"
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          event.preventDefault();
          onRecord(null);
        }}
      >
        {t('record.open.all')}
      </a>
    </p>
  );
}
