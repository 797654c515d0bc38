import { localised } from '../lib/i18n/localised.ts';
import { t } from '../lib/i18n/t.ts';
import type { CardFact } from '../lib/model/messages.ts';
import type { Claim } from '../lib/model/reading.ts';
import type { QuoteVariant } from '../lib/model/record.ts';
import { isOwn } from '../lib/text/own-id.ts';

/** Where page and record part: one row a slot, the page's words beside the record's. */
export function CardWordings({ claim, card }: { claim: Claim; card: CardFact }) {
  if (!claim.differences.length) return null;
  const labelOf = (name: string) => {
    const slot = card.fact.slots.find((each) => each.name === name);
    return slot ? localised(slot.label) : name;
  };
  return (
    <section class="wordings" aria-label={isOwn(claim.fact) ? t('own.wordings') : t('card.wordings')}>
      {claim.differences.map((difference) => {
        const label = labelOf(difference.slot);
        return (
          <div class="pair" key={difference.slot}>
            {label && <h3>{label}</h3>}
            <dl>
              <div class="side here">
                <dt>{t('card.wordings.page')}</dt>
                <dd>
                  <q>{difference.page}</q>
                </dd>
              </div>
              <div class="side">
                <dt>{isOwn(claim.fact) ? t('own.fact') : t('card.wordings.record')}</dt>
                <dd>{difference.record}</dd>
              </div>
            </dl>
          </div>
        );
      })}
    </section>
  );
}

function Variant({ variant, card }: { variant: QuoteVariant; card: CardFact }) {
  const source = card.sources.find((each) => each.outlet === variant.outlet);
  const outlet = card.outlets?.[variant.outlet] ?? source?.outletName ?? variant.outlet;
  return (
    <li>
      <q lang={variant.lang}>{variant.text}</q>
      <span class="meta">
        {outlet}
        {variant.path && (
          <span> · {t('card.quote.path', { path: variant.path.replace(/\s*→\s*/g, ' → ') })}</span>
        )}
      </span>
    </li>
  );
}

/** A quotation worded otherwise than where it was published: a note on the words, no stance. */
export function CardQuote({ claim, card }: { claim: Claim; card: CardFact }) {
  const { drift } = claim;
  if (!drift) return null;
  const others = (card.fact.variants ?? []).filter((variant) => variant.text !== drift.nearest.text);
  return (
    <section class="quote">
      <h3>{t('card.quote')}</h3>
      <h4>{t('card.quote.here')}</h4>
      <ul>
        <li>
          <q>{drift.quote}</q>
        </li>
      </ul>
      <h4>{t('card.quote.nearest')}</h4>
      <ul>
        <Variant variant={drift.nearest} card={card} />
      </ul>
      {others.length > 0 && <h4>{t('card.quote.others')}</h4>}
      {others.length > 0 && (
        <ul>
          {others.map((variant) => (
            <Variant key={variant.outlet + variant.text} variant={variant} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}
