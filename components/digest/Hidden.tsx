import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';

/** Facts the reader hid on this page, each with the way back. */
export function Hidden({ summary, onRestore }: { summary: PageSummary; onRestore: (fact: string) => void }) {
  const { suppressed, claims } = summary;
  const statementOf = (fact: string) => claims.find((claim) => claim.fact === fact)?.statement;
  const facts = suppressed.filter(statementOf);
  if (facts.length === 0) return null;
  return (
    <details class="claims">
      <summary>
        <h3>{t('popup.dismissed.heading', { count: facts.length })}</h3>
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact} class="hidden-fact">
            <span>{statementOf(fact)}</span>
            <button type="button" onClick={() => onRestore(fact)}>
              {t('popup.dismissed.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
