import { Copy, Printer } from 'lucide';
import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Fact } from '../../lib/model/record.ts';
import { hashOf } from '../../lib/record/place.ts';
import { Icon } from '../Icon.tsx';
import { FactSources } from './FactSources.tsx';
import { Status } from './Status.tsx';
import { eventName, type Met, outletName, type Shelf } from './shelf.ts';
import { Variants } from './Variants.tsx';
import { WhereMet } from './WhereMet.tsx';

const NOTE_GLYPH = { agree: '=', differ: '≠', omit: '–', translate: '⇆' } as const;

/** What can be done on a fact's page. */
export interface FactActions {
  onCopy(fact: Fact): void;
  onPrint(): void;
  onNote(id: string): void;
}

/** One fact: the statement first, how firm it is, then who says what, and where the reader met it. */
export function FactPage(props: { fact: Fact; shelf: Shelf; met: Met | null; actions: FactActions }) {
  const { fact, shelf, met, actions } = props;
  return (
    <article class="fact" aria-labelledby="statement">
      <Steps fact={fact} shelf={shelf} />
      <p class="soft kicker">
        <a href={hashOf({ view: 'facts', event: fact.event })}>{eventName(shelf, fact.event)}</a>
      </p>
      <h2 id="statement" tabIndex={-1}>
        {localised(fact.statement)}
      </h2>
      <p class="firm">
        <Status status={fact.status} />{' '}
        <span class="soft">
          {fact.statusNote ? localised(fact.statusNote) : t(`status.${fact.status}.means`)}
        </span>
      </p>
      <p class="tools screen">
        <button type="button" onClick={() => actions.onCopy(fact)}>
          <Icon node={Copy} />
          {t('record.cite')}
        </button>
        <button type="button" onClick={actions.onPrint}>
          <Icon node={Printer} />
          {t('record.print')}
        </button>
      </p>
      <Slots fact={fact} />
      <FactSources fact={fact} shelf={shelf} />
      <Across fact={fact} shelf={shelf} />
      <Variants key={fact.id} fact={fact} shelf={shelf} />
      {fact.confusables.length > 0 && (
        <section class="confusables">
          <h3>{t('record.confusables')}</h3>
          <ul>
            {fact.confusables.map((each) => (
              <li key={each.en}>{localised(each)}</li>
            ))}
          </ul>
        </section>
      )}
      <WhereMet met={met} onNote={actions.onNote} />
      <p class="soft id">{t('record.fact.id', { id: fact.id })}</p>
    </article>
  );
}

function Steps({ fact, shelf }: { fact: Fact; shelf: Shelf }) {
  const { facts } = shelf.record;
  const at = facts.indexOf(fact);
  const before = facts[at - 1];
  const after = facts[at + 1];
  return (
    <p class="steps screen">
      <a href={hashOf({ view: 'facts' })}>{t('record.fact.back')}</a>
      {before && (
        <a href={hashOf({ view: 'fact', fact: before.id })} title={localised(before.statement)}>
          {t('record.fact.previous')}
        </a>
      )}
      {after && (
        <a href={hashOf({ view: 'fact', fact: after.id })} title={localised(after.statement)}>
          {t('record.fact.next')}
        </a>
      )}
    </p>
  );
}

function Slots({ fact }: { fact: Fact }) {
  if (fact.slots.length === 0) return null;
  return (
    <section>
      <h3>{t('record.fact.slots')}</h3>
      <dl class="slots">
        {fact.slots.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{localised(label)}</dt>
            <dd>{localised(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const KINDS = ['differ', 'omit', 'translate', 'agree'] as const;

/** How the sources part, by kind: what an editor looks for comes first. */
function Across({ fact, shelf }: { fact: Fact; shelf: Shelf }) {
  if (fact.notes.length === 0) return null;
  const ofKind = (kind: (typeof KINDS)[number]) => fact.notes.filter((note) => note.kind === kind);
  return (
    <section class="across">
      <h3>{t('card.notes')}</h3>
      {KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => (
        <div key={kind} class={`kind ${kind}`}>
          <h4>
            <span aria-hidden="true">{NOTE_GLYPH[kind]}</span> {t(`card.notes.${kind}`)}
          </h4>
          <ul>
            {ofKind(kind).map(({ text, outlets = [] }) => (
              <li key={text.en}>
                <p>{localised(text)}</p>
                {outlets.length > 0 && (
                  <p class="about">
                    {outlets.map((outlet) => (
                      <a key={outlet} href={hashOf({ view: 'facts', outlet })}>
                        {outletName(shelf, outlet)}
                      </a>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
