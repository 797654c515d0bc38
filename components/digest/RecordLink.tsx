import { BookOpenText } from 'lucide';
import { t } from '../../lib/i18n/t.ts';
import { hashOf } from '../../lib/record/place.ts';
import { isOwn } from '../../lib/text/own-id.ts';
import { Icon } from '../Icon.tsx';

/** Opens the record's page: at a fact, or `null` for all of them. Missing where there is no way there. */
export type OnRecord = ((fact: string | null) => void) | undefined;

/** The way from a passage, or from what is left out, to the fact's page; `small`: a sign beside the passage. */
export function RecordLink(props: { fact: string; statement: string; onRecord: OnRecord; small?: boolean }) {
  const { fact, statement, onRecord, small = false } = props;
  if (!onRecord || isOwn(fact)) return null;
  return (
    <a
      class={small ? 'in-record small' : 'in-record'}
      href={`/record.html${hashOf({ view: 'fact', fact })}`}
      target="_blank"
      rel="noopener"
      aria-label={t('record.open.fact', { statement })}
      title={small ? t('card.record') : undefined}
      onClick={(event) => {
        event.preventDefault();
        onRecord(fact);
      }}
    >
      {small ? <Icon node={BookOpenText} /> : t('card.record')}
    </a>
  );
}
