import { Check, ChevronLeft, ChevronRight, X } from 'lucide';
import { useId } from 'preact/hooks';
import { localised } from '../lib/i18n/localised.ts';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { CardFact } from '../lib/model/messages.ts';
import type { Claim, Ground } from '../lib/model/reading.ts';
import { isOwn } from '../lib/text/own-id.ts';
import { CardNotes, CardSources } from './CardSources.tsx';
import { CardQuote, CardWordings } from './CardWordings.tsx';
import { Icon } from './Icon.tsx';

export interface CardProps {
  /** Claims on this spot, the most specific first. */
  spot: { claim: Claim; card: CardFact }[];
  current: number;
  /** Place among the page's marks, from 0; -1 when the mark is gone. */
  index: number;
  total: number;
  suppressed: boolean;
  onPick(index: number): void;
  onStep(by: 1 | -1): void;
  onSuppress(event: MouseEvent): void;
  onRestore(event: MouseEvent): void;
  /** Opens the fact in the record. */
  onRecord(event: MouseEvent): void;
  onClose(): void;
}

/** One sentence for a screen reader when a card has opened or changed. */
export function describeCard({ spot, current, index, total, suppressed }: CardProps): string {
  const shown = spot[current];
  if (!shown) return '';
  const statement = localised(shown.card.fact.statement);
  if (suppressed) return t('card.said.suppressed', { statement });
  const said = isOwn(shown.claim.fact) ? 'own.said' : 'card.said';
  return t(`${said}.${shown.claim.stance}`, { number: index + 1, total, statement });
}

function Stance({ claim }: { claim: Claim }) {
  return (
    <p class={`stance ${claim.stance}`}>
      {claim.stance === 'agrees' ? <Icon node={Check} /> : <span aria-hidden="true">≠</span>}
      {t(`${isOwn(claim.fact) ? 'own' : 'stance'}.${claim.stance}`)}
    </p>
  );
}

function Steps({ index, total, onStep, onClose }: Pick<CardProps, 'index' | 'total' | 'onStep' | 'onClose'>) {
  return (
    <div class="steps">
      {index >= 0 && (
        <span class="position" title={t('card.position', { number: index + 1, total })}>
          {index + 1}/{total}
        </span>
      )}
      {total > 1 && (
        <button
          type="button"
          aria-label={t('card.previous')}
          title={t('card.previous')}
          onClick={() => onStep(-1)}
        >
          <Icon node={ChevronLeft} />
        </button>
      )}
      {total > 1 && (
        <button type="button" aria-label={t('card.next')} title={t('card.next')} onClick={() => onStep(1)}>
          <Icon node={ChevronRight} />
        </button>
      )}
      <button type="button" aria-label={t('card.close')} title={t('card.close')} onClick={onClose}>
        <Icon node={X} />
      </button>
    </div>
  );
}

function Spot({ spot, current, onPick }: Pick<CardProps, 'spot' | 'current' | 'onPick'>) {
  if (spot.length < 2) return null;
  return (
    <fieldset class="spot">
      <legend>{t('card.spot')}</legend>
      {spot.map(({ claim, card }, i) => {
        const statement = localised(card.fact.statement);
        return (
          <button
            key={claim.id}
            type="button"
            class={claim.stance}
            aria-pressed={i === current}
            aria-label={t('card.spot.pick', { number: i + 1, total: spot.length, statement })}
            title={statement}
            onClick={() => onPick(i)}
          >
            <span aria-hidden="true">{claim.stance === 'agrees' ? '✓' : '≠'}</span> {i + 1}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Words of the page, each in quotation marks. */
function quoted(words: readonly string[]): string {
  return new Intl.ListFormat(currentLocale()).format(words.map((word) => t('card.why.word', { word })));
}

function Why({ claim, card }: { claim: Claim; card: CardFact }) {
  const words = (kind: Ground['kind']) =>
    claim.evidence.flatMap((ground) => (ground.kind === kind ? [ground.words ?? ground.text] : []));
  const carried = words('carried');
  const here = claim.evidence.some(
    ({ kind, text }) => kind === 'event' && text.split(', ').includes(card.event.id),
  );
  return (
    <details class="why">
      <summary>{t('card.why')}</summary>
      <dl>
        <dt>{t('card.why.passage')}</dt>
        <dd>
          <q>{claim.exact}</q>
        </dd>
        {isOwn(claim.fact) ? (
          <>
            <dt>{t('own.wording')}</dt>
            <dd>{claim.reason}</dd>
          </>
        ) : (
          <>
            <dt>{t('card.why.stated')}</dt>
            <dd>{quoted(words('stated'))}</dd>
            {carried.length > 0 && <dt>{t('card.why.carried')}</dt>}
            {carried.length > 0 && <dd>{quoted(carried)}</dd>}
            {here && <dt>{t('card.why.event')}</dt>}
            {here && <dd>{localised(card.event.name)}</dd>}
            <dt>{t('card.why.pattern')}</dt>
            <dd>
              {/* The terms of the patterns are written in English. */}
              <code lang="en">{words('pattern').join(' ')}</code>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Whose fact it is, and what the reader wrote on it. */
function OwnNote({ fact }: { fact: CardFact['fact'] }) {
  const note = fact.statusNote?.en;
  return (
    <>
      <p class="status own">
        <b>✎ {t('own.fact')}</b> {t('own.means')}
      </p>
      {note && (
        <section class="own-note">
          <h3>{t('own.note')}</h3>
          <p dir="auto">{note}</p>
        </section>
      )}
    </>
  );
}

/** The record beside one passage: the statement first, then what parts page and record, then who says so. */
export function Card(props: CardProps) {
  const title = useId();
  const shown = props.spot[props.current];
  if (!shown) return null;
  const { claim, card } = shown;
  const { fact } = card;
  return (
    <div class="card" role="dialog" aria-labelledby={title} tabIndex={-1} lang={currentLocale()}>
      <header>
        <Stance claim={claim} />
        <Steps index={props.index} total={props.total} onStep={props.onStep} onClose={props.onClose} />
      </header>
      <div class="scroll" key={claim.id}>
        <Spot spot={props.spot} current={props.current} onPick={props.onPick} />
        <h2 class="statement" id={title}>
          {localised(fact.statement)}
        </h2>
        <CardWordings claim={claim} card={card} />
        {isOwn(fact.id) ? (
          <OwnNote fact={fact} />
        ) : (
          <p class={`status ${fact.status}`}>
            <b>{t(`status.${fact.status}`)}</b>{' '}
            {fact.statusNote ? localised(fact.statusNote) : t(`status.${fact.status}.means`)}
          </p>
        )}
        <CardQuote claim={claim} card={card} />
        <CardSources card={card} />
        <CardNotes card={card} />
        <Why claim={claim} card={card} />
      </div>
      <footer>
        {/* One button for both, so that the keyboard's focus stays on it. */}
        <p>
          {props.suppressed && t('card.suppressed')}{' '}
          <button
            type="button"
            title={props.suppressed ? undefined : t('card.suppress.title')}
            onClick={props.suppressed ? props.onRestore : props.onSuppress}
          >
            {props.suppressed ? t('card.restore') : t('card.suppress')}
          </button>
          {!props.suppressed && !isOwn(fact.id) && (
            <button type="button" class="record" onClick={props.onRecord}>
              {t('card.record')}
            </button>
          )}
        </p>
        {!props.suppressed && <span class="event">{localised(card.event.name)}</span>}
      </footer>
    </div>
  );
}
