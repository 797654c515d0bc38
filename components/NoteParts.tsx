import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { localised } from '../lib/i18n/localised.ts';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { Note, WordChange } from '../lib/model/note.ts';
import type { FactRef, FieldRequest, OpenField } from '../lib/model/note-views.ts';
import { Icon } from './Icon.tsx';
import { NoteText } from './NoteText.tsx';

/** A date as the reader writes it. */
export function dayOf(iso: string): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(day);
}

/** A place for a field that is opened once and keeps what is typed, however often its surroundings are drawn. */
export function Field({ open, ...request }: FieldRequest & { open: OpenField }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(request);
  latest.current = request;
  useEffect(() => {
    if (!place.current) return;
    const end = new AbortController();
    const field = open(
      place.current,
      {
        ...latest.current,
        onInput: (value) => latest.current.onInput(value),
        onDone: (value) => latest.current.onDone(value),
        onEscape: () => latest.current.onEscape(),
      },
      end.signal,
    );
    field.focus();
    return () => end.abort();
  }, []);
  return <div class={`field ${request.lines}`} ref={place} />;
}

/** What the words were and what they are now, pair by pair. */
export function Changes({ changes, since }: { changes: readonly WordChange[]; since: string }) {
  return (
    <section class="changes">
      <h3>{t('note.changed', { day: dayOf(since) })}</h3>
      <ul>
        {changes.map(({ was, now }) => (
          <li key={`${was}\n${now}`}>
            <span class="unseen">{t('note.changed.was')} </span>
            {was ? <del>{was}</del> : <i>{t('note.changed.added')}</i>}{' '}
            <span class="arrow" aria-hidden="true">
              →
            </span>
            <span class="unseen"> {t('note.changed.now')} </span>{' '}
            {now ? <ins>{now}</ins> : <i>{t('note.changed.removed')}</i>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The note's text, or the field it is written in. */
export function Body(props: {
  note: Note;
  draft: string | null;
  editing: boolean;
  openField: OpenField;
  onEdit(): void;
  onDraft(body: string): void;
  onBody(): void;
  onClose(): void;
}) {
  const { note, draft, editing, onEdit, onBody } = props;
  if (editing)
    return (
      <section class="body">
        <Field
          open={props.openField}
          value={draft ?? note.body}
          label={t('note.body')}
          placeholder={t('note.body.placeholder')}
          lines="many"
          onInput={props.onDraft}
          onDone={() => onBody()}
          onEscape={props.onClose}
        />
        <p class="hint">
          <button type="button" onClick={onBody}>
            {t('note.body.done')}
          </button>
          <span>{t('note.body.hint')}</span>
        </p>
      </section>
    );
  if (!note.body)
    return (
      <button type="button" class="add" onClick={onEdit}>
        {t('note.body.add')}
      </button>
    );
  return (
    <section class="body">
      <NoteText text={note.body} />
      <button type="button" class="add" onClick={onEdit}>
        {t('note.body.edit')}
      </button>
    </section>
  );
}

/** Tags as they are written between commas. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  ),
];

export function Tags(props: {
  note: Note;
  editing: boolean;
  openField: OpenField;
  onEdit(): void;
  onTags(tags: string[], event?: Event): void;
  onEnd(): void;
}) {
  const { note, editing, onTags, onEnd } = props;
  return (
    <section class="tags" aria-label={t('note.tags')}>
      {note.tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button
            type="button"
            aria-label={t('note.tags.remove', { tag })}
            title={t('note.tags.remove', { tag })}
            onClick={(event) =>
              onTags(
                note.tags.filter((each) => each !== tag),
                event,
              )
            }
          >
            <Icon node={X} />
          </button>
        </span>
      ))}
      {editing ? (
        <Field
          open={props.openField}
          value=""
          label={t('note.tags')}
          placeholder={t('note.tags.placeholder')}
          lines="one"
          onInput={() => undefined}
          onDone={(text) => {
            onTags([...new Set([...note.tags, ...tagsIn(text)])]);
            onEnd();
          }}
          onEscape={onEnd}
        />
      ) : (
        <button type="button" class="add" onClick={props.onEdit}>
          {t('note.tags.add')}
        </button>
      )}
    </section>
  );
}

export function FactLink(props: {
  note: Note;
  facts: readonly FactRef[];
  editing: boolean;
  onEdit(): void;
  onFact(fact: FactRef | null, event: MouseEvent): void;
  onEnd(): void;
}) {
  const { note, facts, editing, onFact } = props;
  const linked = facts.find(({ id }) => id === note.fact);
  if (editing)
    return (
      <section class="facts">
        <h3>{t('note.fact.choose')}</h3>
        <ul>
          {facts.map((fact) => (
            <li key={fact.id}>
              <button type="button" onClick={(event) => onFact(fact, event)}>
                {localised(fact.statement)}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="add" onClick={props.onEnd}>
          {t('note.fact.cancel')}
        </button>
      </section>
    );
  if (linked)
    return (
      <section class="facts">
        <h3>{t('note.fact')}</h3>
        <p>{localised(linked.statement)}</p>
        <button type="button" class="add" onClick={(event) => onFact(null, event)}>
          {t('note.fact.remove')}
        </button>
      </section>
    );
  if (facts.length === 0) return null;
  return (
    <button type="button" class="add" onClick={props.onEdit}>
      {t('note.fact.add')}
    </button>
  );
}
