import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { type OnRecord, RecordLink } from './RecordLink.tsx';

/** Key facts that the text scanned does not have, with how much was scanned; or why that cannot be told. */
export function LeftOut(props: { omits: NonNullable<PageSummary['omits']>; onRecord?: OnRecord }) {
  const { omits, onRecord } = props;
  const { facts, scope, statements } = omits;
  return (
    <section>
      <h3>{t('popup.omits.heading')}</h3>
      {scope.verdict ? (
        <>
          <ul class="statements">
            {facts.map((fact) => (
              <li key={fact}>
                {statements[fact] ?? fact}{' '}
                <RecordLink fact={fact} statement={statements[fact] ?? fact} onRecord={onRecord} />
              </li>
            ))}
          </ul>
          <p class="soft">
            {facts.length > 0 ? t('popup.omits.scope', { count: scope.words }) : t('popup.omits.none')}
          </p>
        </>
      ) : (
        <p class="soft">
          {scope.because
            ? t(`popup.omits.noVerdict.${scope.because}`)
            : t('popup.omits.noVerdict', { why: scope.why ?? '' })}
        </p>
      )}
    </section>
  );
}
