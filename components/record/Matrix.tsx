import { Printer } from 'lucide';
import { t } from '../../lib/i18n/t.ts';
import { findFacts } from '../../lib/record/find.ts';
import { inParts, matrixOf, ORDERS, type Order } from '../../lib/record/matrix.ts';
import type { Place } from '../../lib/record/place.ts';
import { Icon } from '../Icon.tsx';
import { Choose } from './Choose.tsx';
import { Filters, isNarrowed, withPart } from './Filters.tsx';
import { MatrixTable, SIGN } from './MatrixTable.tsx';
import { outletName, type Shelf } from './shelf.ts';

/** Columns are offered from this many facts up; all outlets at once are many, and most know one fact. */
const LEASTS = [1, 2, 3, 5, 10];
const LEAST = 5;
/** So many outlets fit beside the facts on a sheet of A4 laid across. */
const ON_A_SHEET = 12;

function orderOf({ sort }: Place): Order {
  const known = ORDERS.find((order) => order === sort);
  return known ?? (sort?.startsWith('outlet:') ? (sort as Order) : 'record');
}

/** Which outlet states, parts from, or leaves out which fact. */
export function Matrix(props: {
  shelf: Shelf;
  place: Place;
  /** For paper: in parts that fit on a sheet. */
  printing: boolean;
  onPlace(place: Place, typed?: boolean): void;
  onPrint(): void;
}) {
  const { shelf, place, printing, onPlace } = props;
  const order = orderOf(place);
  const up = place.up ?? false;
  const least = place.least ?? LEAST;
  const named = place.named ?? false;
  const facts = findFacts(shelf.findables, place);
  const built = matrixOf(shelf.record, facts, { order, up, least: place.outlet ? 1 : least, named });
  // Narrowed to one outlet, that column is what was asked for.
  const columns = place.outlet
    ? built.columns.filter(({ outlet }) => outlet.id === place.outlet)
    : built.columns;
  const sortBy = (by: Order) =>
    onPlace({ ...withPart(withPart(place, 'sort', by), 'up', by === order && !up), view: 'matrix' });
  const table = { shelf, rows: built.rows, order, up };
  const orderName = order.startsWith('outlet:')
    ? t('record.matrix.order.outlet', { outlet: outletName(shelf, order.slice('outlet:'.length)) })
    : t(`record.matrix.order.${order as (typeof ORDERS)[number]}`);
  return (
    <div class="matrix">
      <p class="soft hint">{t('record.matrix.hint')}</p>
      <Filters shelf={shelf} place={place} onPlace={onPlace}>
        <Choose
          label={t('record.matrix.order')}
          value={order}
          choices={[
            ...ORDERS.map((each) => [each, t(`record.matrix.order.${each}`)] as const),
            ...(order.startsWith('outlet:') ? [[order, orderName] as const] : []),
          ]}
          onChoose={(by) => onPlace(withPart(withPart(place, 'up', undefined), 'sort', by))}
        />
        <Choose
          label={t('record.matrix.columns')}
          value={named ? 'named' : 'known'}
          choices={[
            ['known', t('record.matrix.columns.known')],
            ['named', t('record.matrix.columns.named')],
          ]}
          onChoose={(chosen) => onPlace(withPart(place, 'named', chosen === 'named'))}
        />
        <Choose
          label={t('record.matrix.least')}
          value={String(least)}
          choices={LEASTS.map((count) => [String(count), t('record.matrix.least.some', { count })])}
          onChoose={(count) => onPlace(withPart(place, 'least', Number(count)))}
        />
      </Filters>
      <Key />
      <p class="count">
        <span role="status">
          {t('record.matrix.size', {
            facts: t('record.found', { count: built.rows.length }),
            outlets: t('record.matrix.outlets', { count: columns.length }),
          })}
          <span class={order === 'record' && !up ? 'unseen' : 'soft'}>
            {t('record.sorted', { order: orderName })}
          </span>
        </span>
        <button type="button" aria-pressed={up} onClick={() => onPlace(withPart(place, 'up', !up))}>
          {t('record.matrix.turn')}
        </button>
        <button type="button" onClick={props.onPrint}>
          <Icon node={Printer} />
          {t('record.print')}
        </button>
        {isNarrowed(place) && (
          <button type="button" onClick={() => onPlace({ view: 'matrix' })}>
            {t('record.filter.clear')}
          </button>
        )}
      </p>
      {printing ? (
        inParts(columns, ON_A_SHEET).map((part, i) => (
          <div class="part" key={part[0]?.outlet.id ?? ''}>
            <MatrixTable {...table} columns={part} counts={i === 0} />
          </div>
        ))
      ) : (
        // A region that scrolls must be reachable without a mouse.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <section class="scroll" tabIndex={0} aria-label={t('record.matrix.label')}>
          <MatrixTable {...table} columns={columns} counts onOrder={sortBy} />
        </section>
      )}
    </div>
  );
}

function Key() {
  return (
    <dl class="key" aria-label={t('record.matrix.key')}>
      {(['states', 'differs', 'omits', 'unknown'] as const).map((state) => (
        <div key={state} class={state}>
          <dt>
            <span aria-hidden="true">{SIGN[state]}</span> {t(`record.state.${state}`)}
          </dt>
          <dd class="soft">{t(`record.state.${state}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
