import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { Stance } from '../../lib/model/reading.ts';
import { GLYPH, Passage } from '../digest/Claims.tsx';
import { type OnRecord, RecordLink } from '../digest/RecordLink.tsx';
import { Wordings } from '../digest/Wordings.tsx';

/** The passages of one stance, in the order of the page, each with what the record has. */
export function Passages(props: {
  stance: Stance;
  claims: PageSummary['claims'];
  onShow: (id: string) => void;
  onRecord?: OnRecord;
}) {
  const { stance, claims, onShow, onRecord } = props;
  const heading = useId();
  if (claims.length === 0) return null;
  return (
    <section class={`passages ${stance}`} aria-labelledby={heading}>
      <h3 id={heading}>
        <span class="glyph" aria-hidden="true">
          {GLYPH[stance]}
        </span>
        {t(`popup.${stance}.heading`, { count: claims.length })}
      </h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Passage claim={claim} onShow={onShow} bare />
            <Wordings claim={claim} />
            <RecordLink fact={claim.fact} statement={claim.statement} onRecord={onRecord} />
          </li>
        ))}
      </ul>
    </section>
  );
}
