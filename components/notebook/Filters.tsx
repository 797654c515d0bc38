import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import type { NoteCounts, NoteSort } from '../../lib/model/note-messages.ts';
import { ColourDot, colourName, NOTE_COLOURS } from '../NoteColours.tsx';
import type { Filters as Chosen } from './book.ts';
import { STATES } from './desk.ts';

const SORTS: readonly NoteSort[] = ['newest', 'oldest', 'edited', 'page', 'outlet'];
/** More choices than this are found by searching, not by reading a list. */
const MOST_LISTED = 200;

interface FiltersProps {
  filters: Chosen;
  counts: NoteCounts | null;
  names: ReadonlyMap<string, string>;
  onChange(filters: Chosen): void;
}

/** The same restrictions with one of them set, or taken away where nothing is left of it. */
function withOne<K extends keyof Chosen>(filters: Chosen, key: K, value: Chosen[K] | undefined): Chosen {
  const { [key]: _, ...rest } = filters;
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (empty ? rest : { ...rest, [key]: value }) as Chosen;
}

/** How many restrictions are set, beside the text and the order. */
export const countFilters = ({ text, sort, ...rest }: Chosen): number => Object.keys(rest).length;

/** What the list is narrowed by, and its order. */
export function Filters({ filters, counts, names, onChange }: FiltersProps) {
  const set = <K extends keyof Chosen>(key: K, value: Chosen[K] | undefined) =>
    onChange(withOne(filters, key, value));
  const one = (list: readonly string[] | undefined) => list?.[0] ?? '';
  const listed = (value: string) => (value === '' ? undefined : [value]);
  const named = (pairs: readonly [string, number][] = []) =>
    pairs
      .slice(0, MOST_LISTED)
      .map(([id, count]): Choice => [id, t('notebook.filter.choice', { name: names.get(id) ?? id, count })]);
  const colours = filters.colours ?? [];
  return (
    <form class="filters" aria-label={t('notebook.filters')} onSubmit={(event) => event.preventDefault()}>
      <Pick
        label={t('notebook.sort')}
        value={filters.sort ?? 'newest'}
        choices={SORTS.map((sort) => [sort, t(`notebook.sort.${sort}`)])}
        onPick={(value) =>
          set(
            'sort',
            SORTS.find((sort) => sort === value && sort !== 'newest'),
          )
        }
      />
      <Pick
        label={t('notebook.filter.outlet')}
        any
        value={one(filters.outlets)}
        choices={named(counts?.outlets)}
        onPick={(value) => set('outlets', listed(value))}
      />
      <Pick
        label={t('notebook.filter.tag')}
        any
        value={one(filters.tags)}
        choices={named(counts?.tags)}
        onPick={(value) => set('tags', listed(value))}
      />
      <Pick
        label={t('notebook.filter.state')}
        any
        value={one(filters.states)}
        choices={STATES.map((state) => [state, t(`notebook.state.${state}`)])}
        onPick={(value) =>
          set(
            'states',
            STATES.filter((state) => state === value),
          )
        }
      />
      {(counts?.events.length ?? 0) > 0 && (
        <Pick
          label={t('notebook.filter.event')}
          any
          value={one(filters.events)}
          choices={named(counts?.events)}
          onPick={(value) => set('events', listed(value))}
        />
      )}
      {(counts?.facts.length ?? 0) > 0 && (
        <Pick
          label={t('notebook.filter.fact')}
          any
          value={one(filters.facts)}
          choices={named(counts?.facts)}
          onPick={(value) => set('facts', listed(value))}
        />
      )}
      <Day label={t('notebook.filter.from')} value={filters.from} onDay={(day) => set('from', day)} />
      <Day label={t('notebook.filter.to')} value={filters.to} onDay={(day) => set('to', day)} />
      <fieldset class="colours">
        <legend>{t('notebook.colour')}</legend>
        {NOTE_COLOURS.map((colour) => {
          const on = colours.includes(colour);
          return (
            <button
              key={colour}
              type="button"
              aria-pressed={on}
              onClick={() =>
                set('colours', on ? colours.filter((other) => other !== colour) : [...colours, colour])
              }
            >
              <ColourDot colour={colour} />
              {colourName(colour)}
            </button>
          );
        })}
      </fieldset>
      {countFilters(filters) > 0 && (
        <button
          type="button"
          class="clear"
          onClick={() => onChange(filters.text ? { text: filters.text } : {})}
        >
          {t('notebook.filters.clear')}
        </button>
      )}
    </form>
  );
}

type Choice = readonly [value: string, name: string];

function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label class="labelled">
      <span>{label}</span>
      {children}
    </label>
  );
}

function Pick(props: {
  label: string;
  value: string;
  any?: boolean;
  choices: readonly Choice[];
  onPick(value: string): void;
}) {
  const { label, value, choices, onPick } = props;
  const missing = value !== '' && !choices.some(([one]) => one === value);
  return (
    <Labelled label={label}>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {props.any && <option value="">{t('notebook.filter.any')}</option>}
        {missing && <option value={value}>{value}</option>}
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Day({
  label,
  value,
  onDay,
}: {
  label: string;
  value: string | undefined;
  onDay(day: string): void;
}) {
  return (
    <Labelled label={label}>
      <input type="date" value={value ?? ''} onChange={(event) => onDay(event.currentTarget.value)} />
    </Labelled>
  );
}
