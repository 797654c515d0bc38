import { BadgePlus, ExternalLink, Pencil, Trash2, Undo2 } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { Note } from '../../lib/model/note.ts';
import type { NoteChange } from '../../lib/model/note-messages.ts';
import { Icon } from '../Icon.tsx';
import { ColourDot, colourName } from '../NoteColours.tsx';
import { Markdown } from './Markdown.tsx';
import { RowEditor } from './RowEditor.tsx';

export interface NoteRowProps {
  note: Note;
  index: number;
  active: boolean;
  /** Whether the keyboard is in the list: the active row takes the focus. */
  holds: boolean;
  selected: boolean;
  editing: boolean;
  /** On its page's own list the page needs no naming. */
  onPage: boolean;
  known: readonly string[];
  onPick(on: boolean, range: boolean): void;
  onActivate(): void;
  onOpen(): void;
  onEdit(): void;
  onFact(): void;
  onSave(change: NoteChange): void;
  onCancel(): void;
  onRemove(): void;
  onRestore(): void;
  onTag(tag: string): void;
}

/** A day as the reader writes it, with the year. */
export function dayOf(iso: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime())
    ? ''
    : new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(day);
}

/** One note: what it is about, what the reader wrote, where it is from, and how it stands. */
export function NoteRow(props: NoteRowProps) {
  const { note, index, active, holds, selected, editing } = props;
  const row = useRef<HTMLDivElement>(null);
  // By click only, never by this focus: two rows that took it one after the other would fight over it for ever.
  useLayoutEffect(() => {
    if (active && holds && !editing) row.current?.focus({ preventScroll: true });
  }, [active, holds, editing]);
  return (
    <div
      ref={row}
      role="row"
      class={`row ${note.colour}${selected ? ' selected' : ''}`}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 1}
      aria-selected={selected}
      data-note={note.id}
      onPointerDown={props.onActivate}
      onDblClick={props.onOpen}
    >
      <div role="gridcell" class="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('notebook.row.select')}
          onClick={(event) => props.onPick(event.currentTarget.checked, event.shiftKey)}
        />
        <ColourDot colour={note.colour} />
      </div>
      <div role="gridcell" class="what">
        <Passage note={note} />
        {editing ? (
          <RowEditor note={note} known={props.known} onSave={props.onSave} onCancel={props.onCancel} />
        ) : (
          <>
            {note.body !== '' && <Markdown text={note.body} />}
            <Tags note={note} onTag={props.onTag} />
            <Meta note={note} onPage={props.onPage} />
          </>
        )}
      </div>
      {!editing && (
        <div role="gridcell" class="acts">
          <Act icon={ExternalLink} label={t('notebook.row.open')} onClick={props.onOpen} active={active} />
          {note.deleted === undefined ? (
            <>
              <Act icon={BadgePlus} label={t('facts.make')} onClick={props.onFact} active={active} />
              <Act icon={Pencil} label={t('notebook.row.edit')} onClick={props.onEdit} active={active} />
              <Act icon={Trash2} label={t('notebook.row.remove')} onClick={props.onRemove} active={active} />
            </>
          ) : (
            <Act icon={Undo2} label={t('notebook.row.restore')} onClick={props.onRestore} active={active} />
          )}
        </div>
      )}
    </div>
  );
}

function Act(props: { icon: typeof Pencil; label: string; active: boolean; onClick(): void }) {
  return (
    <button
      type="button"
      class="act"
      tabIndex={props.active ? 0 : -1}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon node={props.icon} />
    </button>
  );
}

function Passage({ note }: { note: Note }) {
  const { target, state, changes, seen } = note;
  return (
    <>
      {target ? <q dir="auto">{target.quote.exact}</q> : <p class="soft">{t('notebook.row.wholePage')}</p>}
      {state === 'changed' && (
        <p class="state changed">
          <span class="badge">≠ {t('notebook.state.changed')}</span>{' '}
          {(changes ?? []).map(({ was, now }, i) => (
            <span key={i} class="pair">
              <span class="unseen">{t('note.changed.was')} </span>
              <del>{was || '∅'}</del> <span aria-hidden="true">→</span>{' '}
              <span class="unseen">{t('note.changed.now')} </span>
              <ins>{now || '∅'}</ins>
            </span>
          ))}
        </p>
      )}
      {state === 'orphan' && (
        <p class="state orphan">
          <span class="badge">⌀ {t('notebook.state.orphan')}</span>{' '}
          {seen && <span class="soft">{t('notebook.row.seen', { day: dayOf(seen) })}</span>}
        </p>
      )}
    </>
  );
}

function Tags({ note, onTag }: { note: Note; onTag(tag: string): void }) {
  if (note.tags.length === 0) return null;
  return (
    <p class="tags">
      {note.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          tabIndex={-1}
          title={t('notebook.row.tag', { tag })}
          onClick={() => onTag(tag)}
        >
          {tag}
        </button>
      ))}
    </p>
  );
}

function Meta({ note, onPage }: { note: Note; onPage: boolean }) {
  const parts = [
    colourName(note.colour),
    ...(onPage ? [] : [note.outlet ?? '', note.title]),
    dayOf(note.created),
    note.deleted === undefined ? '' : t('notebook.row.deleted', { day: dayOf(note.deleted) }),
  ].filter((part) => part !== '');
  return (
    <p class="meta" dir="auto">
      {parts.map((part, i) => (
        <span key={i}>{part}</span>
      ))}
    </p>
  );
}
