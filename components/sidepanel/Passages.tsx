import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { Stance } from '../../lib/model/reading.ts';
import { isOwn } from '../../lib/text/own-id.ts';
import { GLYPH, headingOf, Passage, Whose } from '../digest/Claims.tsx';
import { type OnRecord, RecordLink } from '../digest/RecordLink.tsx';
import { Wordings } from '../digest/Wordings.tsx';

interface PassagesProps {
  stance: Stance;
  claims: PageSummary['claims'];
  onShow: (id: string) => void;
  onRecord?: OnRecord;
}

/** The passages of one stance, those of the record and those of the reader's own facts each by themselves. */
export function Passages(props: PassagesProps) {
  const { claims } = props;
  return (
    <>
      <Group {...props} claims={claims.filter(({ fact }) => !isOwn(fact))} />
      <Group {...props} claims={claims.filter(({ fact }) => isOwn(fact))} />
    </>
  );
}

/** In the order of the page, each with what the record, or the reader, has. */
function Group({ stance, claims, onShow, onRecord }: PassagesProps) {
  const heading = useId();
  if (claims.length === 0) return null;
  return (
    <section class={`passages ${stance}`} aria-labelledby={heading}>
      <h3 id={heading}>
        <span class="glyph" aria-hidden="true">
          {GLYPH[stance]}
        </span>
        <Whose claims={claims} />
        {headingOf(stance, claims)}
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
