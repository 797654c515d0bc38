import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';

/** The last question before everything goes: says what, offers a backup, and wants a deliberate yes. */
export function Erase(props: { notes: number; onExport(): void; onErase(): void; onKeep(): void }) {
  const { notes, onExport, onErase, onKeep } = props;
  const [sure, setSure] = useState(false);
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => place.current?.showModal(), []);
  // Closed and not just taken away: then the focus goes back to where it was.
  const erase = () => {
    place.current?.close();
    onErase();
  };
  return (
    <dialog ref={place} aria-labelledby="erase" onClose={onKeep}>
      <h2 id="erase">{t('options.data.erase.title')}</h2>
      <p>{t('options.data.erase.what', { count: notes })}</p>
      <p>{t('options.data.erase.backup')}</p>
      <p class="acts">
        <button type="button" onClick={onExport}>
          {t('options.data.export')}
        </button>
      </p>
      <label>
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        <span>{t('options.data.erase.sure')}</span>
      </label>
      <p class="acts">
        {/* The harmless one has the focus. */}
        <button type="button" autofocus onClick={() => place.current?.close()}>
          {t('options.data.erase.not')}
        </button>
        <button type="button" class="danger" disabled={!sure} onClick={erase}>
          {t('options.data.erase.do')}
        </button>
      </p>
    </dialog>
  );
}
