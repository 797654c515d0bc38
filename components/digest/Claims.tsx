import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { Stance } from '../../lib/model/reading.ts';
import { type OnRecord, RecordLink } from './RecordLink.tsx';

type Claim = PageSummary['claims'][number];

/** More marks than this are folded away, unless they differ: those are what one opens the popup for. */
const MOST_OPEN = 4;
/** The shape beside the word: never colour alone. */
export const GLYPH: Record<Stance, string> = { agrees: '✓', differs: '≠' };

/** The marks of one stance; a click shows the passage on the page. */
export function Claims(props: {
  stance: Stance;
  claims: Claim[];
  onShow: (id: string) => void;
  onRecord?: OnRecord;
}) {
  const { stance, claims, onShow, onRecord } = props;
  if (claims.length === 0) return null;
  return (
    <details class={`claims ${stance}`} open={stance === 'differs' || claims.length <= MOST_OPEN}>
      <summary>
        <span class="glyph" aria-hidden="true">
          {GLYPH[stance]}
        </span>
        <h3>{t(`popup.${stance}.heading`, { count: claims.length })}</h3>
      </summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} class="with-way">
            <Passage claim={claim} onShow={onShow} />
            <RecordLink fact={claim.fact} statement={claim.statement} onRecord={onRecord} small />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One passage as a button, with what the record has instead where they part, unless that stands below: `bare`. */
export function Passage(props: { claim: Claim; onShow: (id: string) => void; bare?: boolean }) {
  const { claim, onShow, bare = false } = props;
  return (
    <button type="button" class="passage" title={t('popup.claim.show')} onClick={() => onShow(claim.id)}>
      <q class={claim.stance}>{claim.exact}</q>
      {claim.stance === 'differs' && !bare && <span class="soft">{inTheRecord(claim)}</span>}
    </button>
  );
}

function inTheRecord({ differences, statement }: Claim): string {
  const values = differences.map(({ record }) => record).join(' · ');
  return t('popup.claim.slot', { record: values || statement });
}
