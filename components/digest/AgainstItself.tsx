import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { Passage } from './Claims.tsx';

/** Passages of one page that cannot both hold, side by side. */
export function AgainstItself({ summary, onShow }: { summary: PageSummary; onShow: (id: string) => void }) {
  const claimOf = (id: string) => summary.claims.find((claim) => claim.id === id);
  const pairs = summary.contradictions.flatMap(({ agrees, differs }) => {
    const one = claimOf(agrees);
    const other = claimOf(differs);
    return one && other && !summary.suppressed.includes(one.fact) ? [{ one, other }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3>{t('popup.self.heading')}</h3>
      {pairs.map(({ one, other }) => (
        <dl class="pair" key={`${one.id} ${other.id}`}>
          <dt>{t('popup.self.agrees')}</dt>
          <dd>
            <Passage claim={one} onShow={onShow} />
          </dd>
          <dt>{t('popup.self.differs')}</dt>
          <dd>
            <Passage claim={other} onShow={onShow} />
          </dd>
        </dl>
      ))}
    </section>
  );
}
