import { Plus, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { OwnFact, OwnSource } from '../../lib/model/own-fact.ts';
import { Icon } from '../Icon.tsx';
import type { FactsDesk, Look } from './facts-desk.ts';
import { LONGEST, NO_SOURCE, tidy } from './new-fact.ts';
import { Wordings } from './Wordings.tsx';

const LOOK_MS = 200;

interface FactFormProps {
  desk: FactsDesk;
  fact: OwnFact;
  fresh: boolean;
  /** One sentence on why it could not be kept. */
  trouble: string;
  onSave(fact: OwnFact): void;
  onCancel(): void;
}

/** A fact while it is written: what is established, who says so, how pages word it. */
export function FactForm({ desk, fact, fresh, trouble, onSave, onCancel }: FactFormProps) {
  const [draft, setDraft] = useState(fact);
  const [look, setLook] = useState<Look>({ troubles: [], values: [] });
  const [events, setEvents] = useState<Awaited<ReturnType<FactsDesk['events']>>>([]);
  const first = useRef<HTMLTextAreaElement>(null);
  const set = (change: Partial<OwnFact>) => setDraft((now) => ({ ...now, ...change }));
  useEffect(() => {
    first.current?.focus();
    void desk.events().then(setEvents);
  }, []);
  const day = draft.sources[0]?.date ?? '';
  useEffect(() => {
    const soon = setTimeout(() => void desk.look(draft.cues, day).then(setLook), LOOK_MS);
    return () => clearTimeout(soon);
  }, [draft.cues, day]);
  const values = [...new Set([...look.values, draft.value])].filter(Boolean);
  return (
    <form
      class="fact-form"
      aria-label={fresh ? t('facts.new') : t('facts.edit')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(tidy(draft, new Date().toISOString()));
      }}
    >
      <h2>{fresh ? t('facts.new') : t('facts.edit')}</h2>
      <Field label={t('facts.statement')} hint={t('facts.statement.hint')}>
        {(id, hint) => (
          <textarea
            id={id}
            ref={first}
            aria-describedby={hint}
            dir="auto"
            rows={2}
            required
            maxLength={LONGEST.statement}
            value={draft.statement}
            onInput={(event) => set({ statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <Wordings cues={draft.cues} look={look} onCues={(cues) => set({ cues })} />
      <Field label={t('facts.value')} hint={t('facts.value.hint')}>
        {(id, hint) => (
          <select
            id={id}
            aria-describedby={hint}
            value={draft.value}
            onChange={(event) => set({ value: event.currentTarget.value })}
          >
            <option value="">{t('facts.value.none')}</option>
            {values.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Sources sources={draft.sources} onSources={(sources) => set({ sources })} />
      <Field label={t('facts.event')}>
        {(id) => (
          <select id={id} value={draft.event} onChange={(event) => set({ event: event.currentTarget.value })}>
            <option value="">{t('facts.event.any')}</option>
            {events.map(([event, name]) => (
              <option key={event} value={event}>
                {t('facts.event.only', { event: name })}
              </option>
            ))}
            {draft.event && !events.some(([event]) => event === draft.event) && (
              <option value={draft.event}>{t('facts.event.unknown', { event: draft.event })}</option>
            )}
          </select>
        )}
      </Field>
      <Field label={t('facts.note')}>
        {(id) => (
          <textarea
            id={id}
            dir="auto"
            rows={3}
            maxLength={LONGEST.note}
            value={draft.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <div class="buttons">
        <button type="submit" class="main">
          {t('facts.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('notebook.cancel')}
        </button>
      </div>
    </form>
  );
}

function Field(props: {
  label: string;
  hint?: string;
  children: (id: string, hint: string | undefined) => ComponentChildren;
}) {
  const id = useId();
  const hint = props.hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint !== undefined && (
        <p class="soft" id={hint}>
          {props.hint}
        </p>
      )}
      {props.children(id, hint)}
    </div>
  );
}

const MOST_SOURCES = 20;

function Sources({ sources, onSources }: { sources: OwnSource[]; onSources(sources: OwnSource[]): void }) {
  const put = (i: number, change: Partial<OwnSource>) =>
    onSources(sources.map((source, k) => (k === i ? { ...source, ...change } : source)));
  return (
    <fieldset class="sources">
      <legend>{t('facts.sources')}</legend>
      {sources.map((source, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no grid in every browser we run in
        <div key={i} class="source" role="group" aria-label={t('facts.source', { number: i + 1 })}>
          {(['outlet', 'title', 'url', 'date'] as const).map((name) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the field is within `SourceField`
            <label key={name} class={`labelled ${name}`}>
              <span>{t(`facts.source.${name}`)}</span>
              <SourceField name={name} value={source[name]} onValue={(value) => put(i, { [name]: value })} />
            </label>
          ))}
          <button
            type="button"
            class="tool"
            aria-label={t('facts.source.remove', { number: i + 1 })}
            title={t('facts.source.remove', { number: i + 1 })}
            onClick={() => onSources(sources.filter((_, k) => k !== i))}
          >
            <Icon node={X} />
          </button>
        </div>
      ))}
      {sources.length < MOST_SOURCES && (
        <button type="button" class="add" onClick={() => onSources([...sources, NO_SOURCE])}>
          <Icon node={Plus} />
          {t('facts.source.add')}
        </button>
      )}
    </fieldset>
  );
}

function SourceField(props: { name: keyof OwnSource; value: string; onValue(value: string): void }) {
  const { name, value, onValue } = props;
  const onInput = (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value);
  if (name === 'date') return <input type="date" value={value} onInput={onInput} />;
  if (name === 'url')
    return (
      <input
        type="url"
        dir="ltr"
        required
        pattern="https?://.+"
        maxLength={LONGEST.line}
        value={value}
        onInput={onInput}
      />
    );
  return <input type="text" dir="auto" maxLength={LONGEST.line} value={value} onInput={onInput} />;
}
