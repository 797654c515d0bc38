import type { ComponentChildren } from 'preact';
import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Place } from '../../lib/record/place.ts';
import { Choose } from './Choose.tsx';
import type { Shelf } from './shelf.ts';

const STATUSES = ['verified', 'single-source', 'disputed', 'party-claim'] as const;

/** The same place with one of its parts set, or taken away where nothing is left of it. */
export function withPart<K extends keyof Place>(
  place: Place,
  key: K,
  value: Place[K] | '' | undefined,
): Place {
  const { [key]: _, ...rest } = place;
  return (value === '' || value === undefined || value === false ? rest : { ...rest, [key]: value }) as Place;
}

/** Whether anything is narrowed at all. */
export const isNarrowed = ({ text, event, status, outlet }: Place): boolean =>
  Boolean(text || event || status || outlet);

/** What facts are sought and narrowed by; the same above list and matrix. */
export function Filters(props: {
  shelf: Shelf;
  place: Place;
  /** `typed`: one more letter of a search, not a step to go back to. */
  onPlace(place: Place, typed?: boolean): void;
  children?: ComponentChildren;
}) {
  const { shelf, place, onPlace } = props;
  const { record, findables } = shelf;
  const known = new Set(findables.flatMap(({ outlets }) => [...outlets]));
  const outlets = record.outlets.filter(({ id }) => known.has(id));
  return (
    <search>
      <form class="filters" aria-label={t('record.filters')} onSubmit={(event) => event.preventDefault()}>
        <label class="labelled sought">
          <span>{t('record.search.short')}</span>
          <input
            type="search"
            maxLength={200}
            title={t('record.search')}
            value={place.text ?? ''}
            onInput={(event) => onPlace(withPart(place, 'text', event.currentTarget.value), true)}
          />
        </label>
        <Choose
          label={t('record.filter.event')}
          any
          value={place.event ?? ''}
          choices={record.events.map(({ id, name }) => [id, localised(name)])}
          onChoose={(event) => onPlace(withPart(place, 'event', event))}
        />
        <Choose
          label={t('record.filter.status')}
          any
          value={place.status ?? ''}
          choices={STATUSES.map((status) => [status, t(`status.${status}`)])}
          onChoose={(chosen) =>
            onPlace(
              withPart(
                place,
                'status',
                STATUSES.find((status) => status === chosen),
              ),
            )
          }
        />
        <Choose
          label={t('record.filter.outlet')}
          any
          value={place.outlet ?? ''}
          choices={outlets.map(({ id, name }) => [id, name])}
          onChoose={(outlet) => onPlace(withPart(place, 'outlet', outlet))}
        />
        {props.children}
      </form>
    </search>
  );
}
