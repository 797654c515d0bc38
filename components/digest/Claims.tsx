import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { Stance } from '../../lib/model/reading.ts';
import { isOwn } from '../../lib/text/own-id.ts';
import { type OnRecord, RecordLink } from './RecordLink.tsx';

type Claim = PageSummary['claims'][number];

/** More marks than this are folded away, unless they differ: those are what one opens the popup for. */
const MOST_OPEN = 4;
/** The shape beside the word: never colour alone. */
export const GLYPH: Record<Stance, string> = { agrees: '✓', differs: '≠' };

interface ClaimsProps {
  stance: Stance;
  claims: Claim[];
  onShow: (id: string) => void;
  onRecord?: OnRecord;
}

/** How many passages there are of one stance, to the record or to facts of the reader's own. */
export function headingOf(stance: Stance, claims: readonly Claim[]): string {
  const own = claims.some(({ fact }) => isOwn(fact));
  return t(own ? `popup.own.${stance}.heading` : `popup.${stance}.heading`, { count: claims.length });
}

/** The marks of one stance, those of the record and those of the reader's own facts each by themselves. */
export function Claims(props: ClaimsProps) {
  const { claims } = props;
  return (
    <>
      <Group {...props} claims={claims.filter(({ fact }) => !isOwn(fact))} />
      <Group {...props} claims={claims.filter(({ fact }) => isOwn(fact))} />
    </>
  );
}

/** A click shows the passage on the page. */
function Group({ stance, claims, onShow, onRecord }: ClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <details class={`claims ${stance}`} open={stance === 'differs' || claims.length <= MOST_OPEN}>
      <summary>
        <span class="glyph" aria-hidden="true">
          {GLYPH[stance]}
        </span>
        <h3>
          <Whose claims={claims} />
          {headingOf(stance, claims)}
        </h3>
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

/** The sign of what is the reader's own; the heading says it in words. */
export function Whose({ claims }: { claims: readonly Claim[] }) {
  return claims.some(({ fact }) => isOwn(fact)) ? <span aria-hidden="true">✎ </span> : null;
}

function inTheRecord({ fact, differences, statement }: Claim): string {
  const values = differences.map(({ record }) => record).join(' · ');
  return t(isOwn(fact) ? 'popup.own.slot' : 'popup.claim.slot', { record: values || statement });
}
