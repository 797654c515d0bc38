import { Printer } from 'lucide';
import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Fact } from '../../lib/model/record.ts';
import { findFacts } from '../../lib/record/find.ts';
import { lineagesOf } from '../../lib/record/lineages.ts';
import { hashOf, type Place } from '../../lib/record/place.ts';
import { Icon } from '../Icon.tsx';
import { Filters, isNarrowed } from './Filters.tsx';
import { Status } from './Status.tsx';
import { eventName, type Shelf } from './shelf.ts';

/** The facts of the record, sought and narrowed, each a way to its page. */
export function Facts(props: {
  shelf: Shelf;
  place: Place;
  onPlace(place: Place, typed?: boolean): void;
  onPrint(): void;
}) {
  const { shelf, place, onPlace } = props;
  const found = findFacts(shelf.findables, place);
  return (
    <>
      <Filters shelf={shelf} place={place} onPlace={onPlace} />
      <p class="count">
        <span role="status">{t('record.found', { count: found.length })}</span>
        <button type="button" onClick={props.onPrint}>
          <Icon node={Printer} />
          {t('record.print')}
        </button>
        {isNarrowed(place) && (
          <button type="button" onClick={() => onPlace({ view: 'facts' })}>
            {t('record.filter.clear')}
          </button>
        )}
      </p>
      {found.length === 0 ? (
        <div class="empty">
          <h2>{t('record.found.none')}</h2>
          <p class="soft">{t('record.found.none.hint')}</p>
        </div>
      ) : (
        <ol class="facts" aria-label={t('record.list')}>
          {found.map((fact) => (
            <Line key={fact.id} fact={fact} shelf={shelf} />
          ))}
        </ol>
      )}
    </>
  );
}

function Line({ fact, shelf }: { fact: Fact; shelf: Shelf }) {
  const sources = fact.sources.flatMap(({ source }) => shelf.sources.get(source) ?? []);
  return (
    <li>
      <a class="statement" href={hashOf({ view: 'fact', fact: fact.id })}>
        {localised(fact.statement)}
      </a>
      <p class="about">
        <Status status={fact.status} />
        <span>{eventName(shelf, fact.event)}</span>
        <span>{t('card.sources', { count: sources.length })}</span>
        {sources.length > 1 && (
          <span>{t('card.sources.independent', { count: lineagesOf(sources).length })}</span>
        )}
        <code>{fact.id}</code>
      </p>
    </li>
  );
}
