import { useEffect, useRef, useState } from 'preact/hooks';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { FactDiff, FieldChange, OwnFact } from '../../lib/model/own-fact.ts';
import type { FactsDesk, ReadPack } from './facts-desk.ts';

const MOST_REFUSED = 50;

/** A pack is chosen, laid beside what is here, and only then taken in: all of it, or what is ticked. */
export function PackPreview(props: {
  desk: FactsDesk;
  here: readonly OwnFact[];
  onTake(facts: OwnFact[]): void;
  onCancel(): void;
}) {
  const { desk, here, onTake, onCancel } = props;
  const [read, setRead] = useState<ReadPack | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const look = async (file: File | undefined) => {
    setRead(null);
    if (file)
      setRead(
        await desk
          .read(file, here)
          .catch((): ReadPack => ({ kind: 'refused', why: t('notebook.import.failed') })),
      );
  };
  return (
    <section class="pack" aria-label={t('facts.import')}>
      <h2>{t('facts.import')}</h2>
      <label class="labelled">
        <span>{t('facts.import.choose')}</span>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="soft">{t('facts.import.hint')}</p>
      <div role="status">{read?.kind === 'refused' && <p class="trouble">{read.why}</p>}</div>
      {read?.kind === 'facts' ? (
        <Diff diff={read.diff} refused={read.refused} onTake={onTake} onCancel={onCancel} />
      ) : (
        <div class="buttons">
          <button type="button" onClick={onCancel}>
            {t('notebook.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

interface DiffProps {
  diff: FactDiff;
  refused: readonly string[];
  onTake(facts: OwnFact[]): void;
  onCancel(): void;
}

function Diff({ diff, refused, onTake, onCancel }: DiffProps) {
  // What the reader edited later stays as it is unless it is ticked.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        diff.changed.filter(({ fact, here }) => here.modified > fact.modified).map(({ fact }) => fact.id),
      ),
  );
  const tick = (id: string, on: boolean) => {
    const now = new Set(left);
    if (on) now.delete(id);
    else now.add(id);
    setLeft(now);
  };
  const taken = [...diff.fresh, ...diff.changed.map(({ fact }) => fact)].filter(({ id }) => !left.has(id));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTake(taken);
      }}
    >
      <ul class="preview" role="status">
        <li>{t('facts.fresh', { count: diff.fresh.length })}</li>
        <li>{t('facts.changed', { count: diff.changed.length })}</li>
        <li>{t('facts.same', { count: diff.same })}</li>
        <li>{t('facts.refused', { count: refused.length })}</li>
      </ul>
      {diff.changed.length > 0 && (
        <ul class="diff changed">
          {diff.changed.map(({ fact, here, fields }) => (
            <li key={fact.id}>
              <Tick fact={here} on={!left.has(fact.id)} onTick={tick} />
              {here.modified > fact.modified && (
                <p class="hint">{t('facts.older', { day: dayOf(here.modified) })}</p>
              )}
              <dl>
                {fields.map((field) => (
                  <Field key={field.field} change={field} />
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
      {diff.fresh.length > 0 && (
        <ul class="diff fresh">
          {diff.fresh.map((fact) => (
            <li key={fact.id}>
              <Tick fact={fact} on={!left.has(fact.id)} onTick={tick} />
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <details open>
          <summary>{t('notebook.import.why')}</summary>
          <ul class="refused">
            {refused.slice(0, MOST_REFUSED).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {refused.length > MOST_REFUSED && (
            <p>{t('notebook.import.more', { count: refused.length - MOST_REFUSED })}</p>
          )}
        </details>
      )}
      <div class="buttons">
        <button type="submit" class="main" disabled={taken.length === 0}>
          {t('facts.take', { count: taken.length })}
        </button>
        <button type="button" onClick={onCancel}>
          {t('notebook.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A day as the reader writes it. */
export const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(iso));

function Tick({ fact, on, onTick }: { fact: OwnFact; on: boolean; onTick(id: string, on: boolean): void }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTick(fact.id, event.currentTarget.checked)}
      />
      <span dir="auto">{fact.statement}</span>
    </label>
  );
}

/** One field, in the words that were changed; all of it where only punctuation was. */
function Field({ change }: { change: FieldChange }) {
  const { field, was, now } = change;
  const changes = change.changes.length > 0 ? change.changes : [{ was, now }];
  return (
    <div>
      <dt>{t(`facts.field.${field}`)}</dt>
      {changes.map((each, i) => (
        <dd key={i} dir="auto">
          <span class="unseen">{t('facts.was')} </span>
          <del>{each.was || '∅'}</del> <span aria-hidden="true">→</span>{' '}
          <span class="unseen">{t('facts.now')} </span>
          <ins>{each.now || '∅'}</ins>
        </dd>
      ))}
    </div>
  );
}
