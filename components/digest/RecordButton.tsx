import { BookOpenText } from 'lucide';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../Icon.tsx';
import type { OnRecord } from './RecordLink.tsx';

/** In the head of the side panel: the whole record. */
export function RecordButton({ onRecord }: { onRecord: OnRecord }) {
  if (!onRecord) return null;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={t('record.open.all')}
      title={t('record.open.all')}
      onClick={() => onRecord(null)}
    >
      <Icon node={BookOpenText} />
    </button>
  );
}

/** The same where a head has no room: a line at the end. */
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
