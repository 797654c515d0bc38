import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import { hashOf, type Place } from '../../lib/record/place.ts';
import { drawTimeline, type Entry, type Point, timelineOf } from '../../lib/record/timeline.ts';
import { Icon } from '../Icon.tsx';
import { Choose } from './Choose.tsx';
import { longDayOf, monthOf } from './day.ts';
import { withPart } from './Filters.tsx';
import { Status } from './Status.tsx';
import type { Shelf } from './shelf.ts';

const RADIUS = 12;
/** From the line of time down to the days, and to the months. */
const DAY_Y = 34;
const MONTH_Y = 54;

const wayTo = ({ event, dated }: Entry): string =>
  dated ? hashOf({ view: 'fact', fact: dated.fact.id }) : hashOf({ view: 'facts', event: event.id });

function pointName({ entry, number }: { entry: Entry; number: number }): string {
  const day = longDayOf(entry.date);
  return entry.dated
    ? t('record.timeline.point', { number, day, statement: localised(entry.dated.fact.statement) })
    : t('record.timeline.point.event', { number, day, event: localised(entry.event.name) });
}

/** The days of the record, drawn; the same as a table behind it. */
export function Timeline(props: {
  shelf: Shelf;
  place: Place;
  onPlace(place: Place): void;
  onPrint(): void;
}) {
  const { shelf, place, onPlace } = props;
  const { events } = shelf.record;
  const entries = timelineOf(shelf.record, place.event);
  return (
    <div class="timeline">
      <p class="soft hint">{t('record.timeline.hint')}</p>
      <form class="filters" aria-label={t('record.filters')} onSubmit={(event) => event.preventDefault()}>
        <Choose
          label={t('record.filter.event')}
          any
          value={place.event ?? ''}
          choices={events.map(({ id, name }) => [id, localised(name)])}
          onChoose={(event) => onPlace(withPart(place, 'event', event))}
        />
        <button type="button" onClick={props.onPrint}>
          <Icon node={Printer} />
          {t('record.print')}
        </button>
      </form>
      <Line entries={entries} />
      <Table entries={entries} />
    </div>
  );
}

function Line({ entries }: { entries: Entry[] }) {
  const [picked, pick] = useState<Point | null>(null);
  const drawn = drawTimeline(entries);
  return (
    <figure>
      {/* A region that scrolls must be reachable without a mouse; its points are links. */}
      <div class="scroll">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset */}
        <svg
          width={drawn.width}
          height={drawn.height}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          role="group"
          aria-label={t('record.timeline.drawing')}
        >
          {drawn.stretches.map(({ from, to, months }) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
            <g key={from} aria-hidden="true">
              <line class="time" x1={from} x2={to} y1={drawn.line} y2={drawn.line} />
              {months.map(({ month, x }) => (
                <text key={month} class="month" x={x} y={drawn.line + MONTH_Y}>
                  {monthOf(month)}
                </text>
              ))}
            </g>
          ))}
          {drawn.days.map(({ date, x }) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
            <g key={date} aria-hidden="true">
              <line class="tick" x1={x} x2={x} y1={drawn.line - 5} y2={drawn.line + 5} />
              <text class="day" x={x} y={drawn.line + DAY_Y}>
                {Number(date.slice(8))}
              </text>
            </g>
          ))}
          {drawn.points.map((point) => (
            <Sign key={point.number} point={point} onPick={() => pick(point)} />
          ))}
        </svg>
      </div>
      <figcaption>
        {/* Links have their names: said again it would be told twice. */}
        <p class="picked screen" aria-hidden="true">
          {picked ? pointName(picked) : t('record.timeline.pick')}
        </p>
        <p class="soft signs">
          <span>
            <span aria-hidden="true">◆ </span>
            {t('record.timeline.key.event')}
          </span>
          <span>
            <span aria-hidden="true">○ </span>
            {t('record.timeline.key.fact')}
          </span>
        </p>
      </figcaption>
    </figure>
  );
}

function Sign({ point, onPick }: { point: Point; onPick(): void }) {
  const { entry, number, x, y } = point;
  const r = RADIUS + (entry.dated ? 0 : 3);
  return (
    <a
      class={entry.dated ? `point ${entry.dated.fact.status}` : 'point event'}
      href={wayTo(entry)}
      aria-label={pointName(point)}
      onFocus={onPick}
      onPointerEnter={onPick}
    >
      {entry.dated ? (
        <circle cx={x} cy={y} r={r} />
      ) : (
        <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, its link does */}
      <text x={x} y={y} aria-hidden="true">
        {number}
      </text>
    </a>
  );
}

function Table({ entries }: { entries: Entry[] }) {
  return (
    <table class="days">
      <caption>{t('record.timeline.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record.timeline.number')}</th>
          <th scope="col">{t('record.timeline.day')}</th>
          <th scope="col">{t('record.timeline.what')}</th>
          <th scope="col">{t('record.filter.status')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, i) => (
          <tr key={`${entry.date} ${entry.dated?.fact.id ?? entry.event.id}`}>
            <td>{i + 1}</td>
            <td class="when">
              <time dateTime={entry.date}>{longDayOf(entry.date)}</time>
            </td>
            <td>
              <What entry={entry} />
            </td>
            <td>{entry.dated && <Status status={entry.dated.fact.status} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ entry }: { entry: Entry }) {
  const { event, dated } = entry;
  if (!dated)
    return (
      <>
        <a href={wayTo(entry)}>
          <b>{localised(event.name)}</b>
        </a>
        <p class="soft">{localised(event.summary)}</p>
      </>
    );
  return (
    <>
      <a href={wayTo(entry)}>{localised(dated.fact.statement)}</a>
      <p class="soft">{dated.slots.map(({ label }) => localised(label)).join(' · ')}</p>
    </>
  );
}
