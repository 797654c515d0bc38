import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Cell, Column, KnownState, Order, Row } from '../../lib/record/matrix.ts';
import { hashOf } from '../../lib/record/place.ts';
import { Status } from './Status.tsx';
import { outletName, type Shelf } from './shelf.ts';

/** The sign beside the word: never colour alone. */
export const SIGN: Record<KnownState | 'unknown', string> = {
  states: '✓',
  differs: '≠',
  omits: '–',
  unknown: '·',
};

const STATES: readonly KnownState[] = ['states', 'differs', 'omits'];

/** Facts down, outlets across; a head sorts the rows by what stands under it. Without `onOrder` it is a print. */
export function MatrixTable(props: {
  shelf: Shelf;
  rows: Row[];
  columns: Column[];
  order: Order;
  up: boolean;
  /** Whether the counts of each row are shown. */
  counts: boolean;
  onOrder?: (order: Order) => void;
}) {
  const { shelf, rows, columns, order, up, counts, onOrder } = props;
  // Counts are ordered from the most to the fewest unless turned round, all else from the first to the last.
  const falls = up !== STATES.some((state) => state === order);
  const sorted = (by: Order) => (by === order ? (falls ? 'descending' : 'ascending') : undefined);
  const head = (by: Order, name: string) =>
    onOrder ? (
      <button type="button" onClick={() => onOrder(by)}>
        {name}
        {by === order && <span aria-hidden="true">{falls ? ' ▼' : ' ▲'}</span>}
      </button>
    ) : (
      name
    );
  return (
    <table>
      <caption class="unseen">{t('record.matrix.label')}</caption>
      <thead>
        <tr>
          <th scope="col" class="what" aria-sort={sorted('record')}>
            {head('record', t('record.matrix.fact'))}
          </th>
          {counts &&
            STATES.map((state) => (
              <th key={state} scope="col" class={`sum ${state}`} aria-sort={sorted(state)}>
                {head(state, t(`record.state.${state}`))}
              </th>
            ))}
          {columns.map(({ outlet }) => (
            <th key={outlet.id} scope="col" aria-sort={sorted(`outlet:${outlet.id}`)}>
              {head(`outlet:${outlet.id}`, outlet.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fact, cells, counts: sums }) => (
          <tr key={fact.id}>
            <th scope="row" class="what">
              <a href={hashOf({ view: 'fact', fact: fact.id })}>{localised(fact.statement)}</a>
              <Status status={fact.status} />
            </th>
            {counts &&
              STATES.map((state) => (
                <td key={state} class="sum">
                  {sums[state]}
                </td>
              ))}
            {columns.map(({ outlet }) => (
              <OneCell key={outlet.id} cell={cells.get(outlet.id)} shelf={shelf} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneCell({ cell, shelf }: { cell: Cell | undefined; shelf: Shelf }) {
  if (!cell)
    return (
      <td class="unknown">
        <span aria-hidden="true">{SIGN.unknown}</span>
        <span class="unseen">{t('record.state.unknown')}</span>
      </td>
    );
  const { state, notes, copyOf } = cell;
  const copied = copyOf !== undefined && t('record.state.copy', { outlet: outletName(shelf, copyOf) });
  const told = [...notes.map(({ text }) => localised(text)), ...(copied ? [copied] : [])].join('\n');
  return (
    <td class={state} title={told || undefined}>
      <span class="sign" aria-hidden="true">
        {SIGN[state]}
      </span>{' '}
      <span class="word">{t(`record.state.${state}`)}</span>
      {copied && <span class="copy"> {t('record.state.short.copy')}</span>}
    </td>
  );
}
