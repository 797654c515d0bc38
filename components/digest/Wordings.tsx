import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { isOwn } from '../../lib/text/own-id.ts';

/** What the record has for a passage: its statement, and each value in which they part beside the page's. */
export function Wordings({ claim }: { claim: PageSummary['claims'][number] }) {
  return (
    <div class="wordings">
      {claim.differences.map(({ slot, page, record }) => (
        <dl class="pair" key={slot} aria-label={slot}>
          <div>
            <dt>{t('card.wordings.page')}</dt>
            <dd>{page}</dd>
          </div>
          <div>
            <dt>{isOwn(claim.fact) ? t('own.fact') : t('card.wordings.record')}</dt>
            <dd>{record}</dd>
          </div>
        </dl>
      ))}
      <p class="soft">
        {t(isOwn(claim.fact) ? 'popup.own.slot' : 'popup.claim.slot', { record: claim.statement })}
      </p>
    </div>
  );
}
