import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Book } from './book.ts';
import type { ExportFormat } from './desk.ts';

const FORMATS: readonly ExportFormat[] = ['backup', 'w3c', 'markdown', 'csv', 'hypothesis', 'readwise'];

/** Which format, and whether all notes or those in the list. */
export function ExportPanel({ book }: { book: Book }) {
  const [format, setFormat] = useState<ExportFormat>('backup');
  const [found, setFound] = useState(false);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const running = useRef<AbortController | null>(null);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    place.current?.querySelector('input')?.focus();
    return () => running.current?.abort();
  }, []);
  const start = async () => {
    const run = new AbortController();
    running.current = run;
    setProgress({ done: 0, total: 0 });
    try {
      const query = found ? book.query : {};
      const count = await book.desk.write(
        format,
        query,
        (done, total) => setProgress({ done, total }),
        run.signal,
      );
      book.say(count > 0 ? t('notebook.export.done', { count }) : t('notebook.export.none'));
      book.close();
    } catch {
      book.say(run.signal.aborted ? t('notebook.export.cancelled') : t('notebook.export.failed'));
    } finally {
      setProgress(null);
    }
  };
  return (
    <form
      ref={place}
      class="panel export"
      aria-label={t('notebook.export')}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <fieldset>
        <legend>{t('notebook.export.format')}</legend>
        {FORMATS.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="format"
              value={one}
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            <span>
              {t(`notebook.format.${one}`)}
              <small>{t(`notebook.format.${one}.hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('notebook.export.which')}</legend>
        <label class="choice">
          <input type="radio" name="which" checked={!found} onChange={() => setFound(false)} />
          <span>{t('notebook.export.all', { count: book.state.stats?.notes ?? 0 })}</span>
        </label>
        <label class="choice">
          <input type="radio" name="which" checked={found} onChange={() => setFound(true)} />
          <span>{t('notebook.export.found', { count: book.total })}</span>
        </label>
      </fieldset>
      <Buttons
        busy={progress !== null}
        done={t('notebook.export.start')}
        onCancel={() => (progress ? running.current?.abort() : book.close())}
      />
      {progress && (
        <progress aria-label={t('notebook.export.running')} max={progress.total || 1} value={progress.done} />
      )}
    </form>
  );
}

/** What begins the work, and what ends it. */
export function Buttons({ busy, done, onCancel }: { busy: boolean; done: string; onCancel(): void }) {
  return (
    <div class="buttons">
      <button type="submit" class="main" disabled={busy}>
        {done}
      </button>
      <button type="button" onClick={onCancel}>
        {t('notebook.cancel')}
      </button>
    </div>
  );
}
