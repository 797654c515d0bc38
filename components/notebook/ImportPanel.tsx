import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Book } from './book.ts';
import type { ColumnField, ColumnMapping, ReadFile } from './desk.ts';
import { Buttons } from './ExportPanel.tsx';

const FIELDS: readonly ColumnField[] = ['quote', 'note', 'url', 'title', 'tags', 'date', 'outlet', 'colour'];
const MOST_REFUSED = 50;

/** A file is chosen, looked at, and only then taken in. */
export function ImportPanel({ book }: { book: Book }) {
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const look = async (chosen: File | null, mapping: ColumnMapping | null) => {
    setFile(chosen);
    setRead(null);
    if (!chosen) return;
    setBusy(true);
    setRead(
      await book.desk
        .read(chosen, mapping)
        .catch((): ReadFile => ({ kind: 'refused', why: t('notebook.import.failed') })),
    );
    setBusy(false);
  };
  return (
    <section class="panel import" aria-label={t('notebook.import')}>
      <label class="labelled">
        <span>{t('notebook.import.choose')}</span>
        <input
          ref={field}
          type="file"
          accept=".json,.jsonld,.csv,.tsv,.md,.txt,application/json,text/csv,text/markdown"
          onChange={(event) => void look(event.currentTarget.files?.[0] ?? null, null)}
        />
      </label>
      <p class="soft">{t('notebook.import.kinds')}</p>
      <div role="status">
        {busy && <p>{t('notebook.import.reading')}</p>}
        {read?.kind === 'refused' && <p class="trouble">{read.why}</p>}
      </div>
      {read?.kind === 'columns' && (
        <Columns
          table={read}
          onMapping={(mapping) => void look(file, mapping)}
          onCancel={() => book.close()}
        />
      )}
      {read?.kind === 'notes' && <Preview book={book} read={read} />}
    </section>
  );
}

function Preview({ book, read }: { book: Book; read: Extract<ReadFile, { kind: 'notes' }> }) {
  const { fresh, merged, same, refused } = read;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void book.takeIn(read.notes);
      }}
    >
      <ul class="preview">
        <li>{t('notebook.import.fresh', { count: fresh })}</li>
        <li>{t('notebook.import.merged', { count: merged })}</li>
        <li>{t('notebook.import.same', { count: same })}</li>
        <li>{t('notebook.import.refused', { count: refused.length })}</li>
      </ul>
      {refused.length > 0 && (
        <details>
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
      <Buttons
        busy={book.state.busy || fresh + merged === 0}
        done={t('notebook.import.take', { count: fresh + merged })}
        onCancel={() => book.close()}
      />
    </form>
  );
}

interface ColumnsProps {
  table: Extract<ReadFile, { kind: 'columns' }>;
  onMapping(mapping: ColumnMapping): void;
  onCancel(): void;
}

function Columns({ table, onMapping, onCancel }: ColumnsProps) {
  const [mapping, setMapping] = useState<ColumnMapping>(table.guess);
  const sampleOf = (column: number) => table.sample.map((row) => row[column] ?? '').find(Boolean) ?? '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onMapping(mapping);
      }}
    >
      <p>{t('notebook.import.columns', { count: table.rows })}</p>
      {FIELDS.map((name) => (
        <label key={name} class="labelled">
          <span>{t(`notebook.column.${name}`)}</span>
          <select
            value={mapping[name] === undefined ? '' : String(mapping[name])}
            onChange={(event) => {
              const { [name]: _, ...rest } = mapping;
              const { value } = event.currentTarget;
              setMapping(value === '' ? rest : { ...rest, [name]: Number(value) });
            }}
          >
            <option value="">{t('notebook.column.none')}</option>
            {table.columns.map((column, i) => (
              <option key={i} value={String(i)}>
                {column || String(i + 1)}
              </option>
            ))}
          </select>
          <small class="soft">{mapping[name] === undefined ? '' : sampleOf(mapping[name])}</small>
        </label>
      ))}
      <Buttons
        busy={mapping.quote === undefined && mapping.note === undefined}
        done={t('notebook.import.look')}
        onCancel={onCancel}
      />
    </form>
  );
}
