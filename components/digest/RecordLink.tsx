import { t } from '../../lib/i18n/t.ts';
import { hashOf } from '../../lib/record/place.ts';

/** Opens the record's page: at a fact, or `null` for all of them. Missing where there is no way there. */
export type OnRecord = ((fact: string | null) => void) | undefined;

/** The way from a passage, or from what is left out, to the fact's page. */
export function RecordLink(props: { fact: string; statement: string; onRecord: OnRecord }) {
  const { fact, statement, onRecord } = props;
  if (!onRecord) return null;
  return (
    <a
      class="in-record"
      href={`/record.html${hashOf({ view: 'fact', fact })}`}
      target="_blank"
      rel="noopener"
      aria-label={t('record.open.fact', { statement })}
      onClick={(event) => {
        event.preventDefault();
        onRecord(fact);
      }}
    >
      {t('card.record')}
    </a>
  );
}
