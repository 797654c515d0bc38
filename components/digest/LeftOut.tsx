import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';

/** Key facts that the text scanned does not have, with how much was scanned; or why that cannot be told. */
export function LeftOut({ omits }: { omits: NonNullable<PageSummary['omits']> }) {
  const { facts, scope, statements } = omits;
  return (
    <section>
      <h3>{t('popup.omits.heading')}</h3>
      {scope.verdict ? (
        <>
          <ul class="statements">
            {facts.map((fact) => (
              <li key={fact}>{statements[fact] ?? fact}</li>
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
