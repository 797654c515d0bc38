import { FolderInput, Palette, Tag, Trash2, Undo2, X } from 'lucide';

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../Icon.tsx';
import type { Book, Panel } from './book.ts';
import { ColourChoice } from './RowEditor.tsx';
import { TagField } from './TagField.tsx';

/** What can be done with the selected notes. */
export function BulkBar({ book }: { book: Book }) {
  const { selected, total, state } = book;
  if (selected === 0) return null;
  const opens = (panel: Panel) => ({
    'aria-expanded': state.panel === panel,
    onClick: () => book.toggle(panel),
  });
  return (
    <section class="bulk" aria-label={t('notebook.bulk')}>
      <div class="bar">
        <strong>{t('notebook.selected', { count: selected })}</strong>
        {selected < total && (
          <button type="button" class="link" onClick={() => book.selectAll()}>
            {t('notebook.selectAll', { count: total })}
          </button>
        )}
        <span class="gap" />
        {state.scope === 'bin' ? (
          <>
            <Tool icon={Undo2} label={t('notebook.row.restore')} onClick={() => void book.restore()} />
            <Tool icon={Trash2} label={t('notebook.erase')} {...opens('erase')} />
          </>
        ) : (
          <>
            <Tool icon={Tag} label={t('notebook.bulk.tag')} {...opens('tag')} />
            <Tool icon={Palette} label={t('notebook.bulk.colour')} {...opens('colour')} />
            <Tool icon={FolderInput} label={t('notebook.bulk.move')} {...opens('move')} />
            <Tool icon={Trash2} label={t('notebook.bulk.remove')} onClick={() => void book.remove()} />
          </>
        )}
        <Tool icon={X} label={t('notebook.selectNone')} onClick={() => book.selectNothing()} />
      </div>
      {state.panel === 'tag' && <TagPanel book={book} />}
      {state.panel === 'colour' && (
        <ColourChoice colour={null} onColour={(colour) => void book.colour(colour)} />
      )}
      {state.panel === 'move' && <MovePanel book={book} />}
      {state.panel === 'erase' && (
        <div class="buttons">
          <p>{t('notebook.erase.sure', { count: selected })}</p>
          <button type="button" class="main" onClick={() => void book.erase()}>
            {t('notebook.erase')}
          </button>
          <button type="button" onClick={() => book.close()}>
            {t('notebook.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

function Tool(props: { icon: typeof X; label: string; 'aria-expanded'?: boolean; onClick(): void }) {
  const { icon, label, ...rest } = props;
  return (
    <button type="button" class="tool" aria-label={label} title={label} {...rest}>
      <Icon node={icon} />
    </button>
  );
}

function TagPanel({ book }: { book: Book }) {
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const known = book.state.stats?.tags ?? [];
  const done = () => void (add.length + remove.length > 0 && book.tag([...add], [...remove]));
  return (
    <form
      ref={place}
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <TagField label={t('notebook.bulk.tag.add')} tags={add} known={known} onTags={setAdd} onDone={done} />
      <TagField
        label={t('notebook.bulk.tag.remove')}
        tags={remove}
        known={known}
        onTags={setRemove}
        onDone={done}
      />
      <button type="submit" class="main" disabled={add.length + remove.length === 0}>
        {t('notebook.bulk.tag.apply')}
      </button>
    </form>
  );
}

function MovePanel({ book }: { book: Book }) {
  const [url, setUrl] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        void book.move(url.trim());
      }}
    >
      <label class="labelled">
        <span>{t('notebook.bulk.move.to')}</span>
        <input
          ref={field}
          type="url"
          required
          pattern="https?://.+"
          maxLength={4096}
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <p class="soft">{t('notebook.bulk.move.hint')}</p>
      <button type="submit" class="main">
        {t('notebook.bulk.move')}
      </button>
    </form>
  );
}
