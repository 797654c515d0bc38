import { BookOpenText } from 'lucide';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../Icon.tsx';
import type { OnRecord } from './RecordLink.tsx';

/** In the head of popup and side panel: the whole record. */
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
