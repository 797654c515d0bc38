// Long because the panels of the notebook share one state and one bar.
import { BadgePlus, Download, Ellipsis, Filter, Maximize2, Printer, Search, Upload } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../Icon.tsx';
import { BulkBar } from './BulkBar.tsx';
import { Book, type Panel, type Scope } from './book.ts';
import type { NotebookDesk } from './desk.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { countFilters, Filters } from './Filters.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { KEYS, onKey } from './keys.ts';
import { NoteRow } from './NoteRow.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { isSelected } from './selection.ts';
import { VirtualList } from './VirtualList.tsx';

/** Panels that stand in the place of the list. */
const FULL: readonly Panel[] = ['export', 'import', 'facts'];

interface NotebookProps {
  desk: NotebookDesk;
  /** Key of the page in front; `null` where there is none. */
  address: string | null;
  /** Opened first. */
  panel?: Panel;
  /** Shown first; the page's own notes where there is a page, else all. */
  scope?: Scope;
  /** Calls back whenever notes changed elsewhere, until `signal` aborts. */
  follow(changed: () => void, signal: AbortSignal): void;
}

/** The reader's notes: found, read, edited, sorted out, taken out and brought in. One for popup, panel and page. */
export function Notebook({ desk, address, panel = null, scope, follow }: NotebookProps) {
  const [book] = useState(() => new Book(desk, address, scope));
  const [holds, setHolds] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    const end = new AbortController();
    void book.start().then(() => panel && book.toggle(panel));
    follow(() => book.refresh(), end.signal);
    // Keys are heard where nothing has the focus, too: as a page opens, nothing has.
    document.addEventListener('keydown', (event) => latest.current(event), { signal: end.signal });
    return () => end.abort();
  }, []);
  const { state } = book;
  const selected = (id: string) => isSelected(state.selection, id);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    byKey.current = true;
    const ours = target === document.body || (target instanceof Node && place.current?.contains(target));
    if (ours && onKey(book, event, search.current, selected)) setHolds(true);
  };
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  useEffect(() => {
    // What had the focus is gone with its panel: who works with the keyboard goes on in the list.
    if (byKey.current && document.activeElement === document.body && book.total > 0) setHolds(true);
  }, [state.panel, state.selection, state.editing, state.said]);
  return (
    <section
      ref={place}
      class="notebook"
      aria-label={t('notebook.title')}
      aria-busy={book.rows.total === null}
      onPointerDown={() => {
        byKey.current = false;
        setHolds(false);
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof HTMLElement && !to.closest('[role="row"]')) setHolds(false);
      }}
    >
      {state.panel === 'facts' ? <FactsPanel book={book} /> : <Head book={book} search={search} />}
      {state.panel === 'filters' && (
        <Filters
          filters={state.filters}
          counts={state.counts}
          names={state.names}
          onChange={(filters) => void book.narrow(filters)}
        />
      )}
      {state.panel === 'export' && <ExportPanel book={book} />}
      {state.panel === 'import' && <ImportPanel book={book} />}
      {state.panel === 'keys' && <Keys />}
      {state.panel !== 'facts' && <BulkBar book={book} />}
      {!FULL.includes(state.panel) && <Shown book={book} holds={holds} />}
      {state.panel !== 'facts' && <Foot book={book} />}
      {state.printed && <PrintSheet notes={state.printed} onDone={() => book.printingEnded()} />}
    </section>
  );
}

function Head({ book, search }: { book: Book; search: { current: HTMLInputElement | null } }) {
  const { state, desk } = book;
  const scopes: Scope[] = state.address === null ? ['all', 'bin'] : ['page', 'all', 'bin'];
  const filters = countFilters(state.filters);
  const goTo = (part: 'export' | 'import' | 'facts') => (desk.full ? desk.full(part) : book.toggle(part));
  return (
    <div class="head">
      <div class="scopes" role="group" aria-label={t('notebook.scope')}>
        {scopes.map((scope) => (
          <button
            key={scope}
            type="button"
            aria-pressed={scope === state.scope}
            onClick={() => void book.show(scope)}
          >
            {scopeName(scope, book)}
          </button>
        ))}
      </div>
      <div class="find">
        <label class="search">
          <Icon node={Search} />
          <span class="unseen">{t('notebook.search')}</span>
          <input
            ref={search}
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={500}
            placeholder={t('notebook.search.short')}
            value={state.filters.text ?? ''}
            onInput={(event) => {
              const { text, ...rest } = state.filters;
              const typed = event.currentTarget.value;
              void book.narrow(typed === '' ? rest : { ...rest, text: typed });
            }}
          />
        </label>
        <button
          type="button"
          class="tool wide"
          aria-expanded={state.panel === 'filters'}
          onClick={() => book.toggle('filters')}
        >
          <Icon node={Filter} />
          {filters > 0 ? t('notebook.filters.count', { count: filters }) : t('notebook.filters')}
        </button>
        <details class="more">
          <summary aria-label={t('notebook.more')} title={t('notebook.more')}>
            <Icon node={Ellipsis} />
          </summary>
          <div
            class="menu"
            role="group"
            aria-label={t('notebook.more')}
            onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              const menu = event.currentTarget.closest('details');
              menu?.removeAttribute('open');
              menu?.querySelector('summary')?.focus();
            }}
          >
            {desk.full && (
              <Item icon={Maximize2} name={t('notebook.full')} onClick={() => desk.full?.('notes')} />
            )}
            <Item icon={BadgePlus} name={t('facts.title')} onClick={() => goTo('facts')} />
            {!desk.full && (
              <Item icon={Printer} name={t('notebook.print')} onClick={() => void book.print()} />
            )}
            <Item icon={Download} name={t('notebook.export')} onClick={() => goTo('export')} />
            <Item icon={Upload} name={t('notebook.import')} onClick={() => goTo('import')} />
            <Item icon={Ellipsis} name={t('notebook.keys')} onClick={() => book.toggle('keys')} />
          </div>
        </details>
      </div>
    </div>
  );
}

function Item({ icon, name, onClick }: { icon: typeof Filter; name: string; onClick(): void }) {
  return (
    <button type="button" onClick={onClick}>
      <Icon node={icon} />
      {name}
    </button>
  );
}

function scopeName(scope: Scope, { state }: Book): string {
  if (scope === 'page') return t('notebook.scope.page');
  if (state.stats === null) return scope === 'all' ? t('notebook.scope.all') : t('notebook.scope.bin');
  return scope === 'all'
    ? t('notebook.scope.all.count', { count: state.stats.notes })
    : t('notebook.scope.bin.count', { count: state.stats.bin });
}

function Shown({ book, holds }: { book: Book; holds: boolean }) {
  return book.rows.total === 0 ? <Empty book={book} /> : <List book={book} holds={holds} />;
}

function List({ book, holds }: { book: Book; holds: boolean }) {
  const { state, rows } = book;
  return (
    <VirtualList
      count={book.total}
      active={holds ? state.active : null}
      label={t('notebook.list')}
      onRange={(first, last) => rows.need(first, last)}
      row={(index) => {
        const note = rows.at(index);
        if (!note) return <div class="row waiting" aria-hidden="true" />;
        return (
          <NoteRow
            key={note.id}
            note={note}
            index={index}
            active={index === state.active}
            holds={holds}
            selected={isSelected(state.selection, note.id)}
            editing={state.editing === note.id}
            onPage={state.scope === 'page'}
            known={state.stats?.tags ?? []}
            onPick={(on, range) => void book.pick(index, on, range)}
            onActivate={() => book.activate(index)}
            onOpen={() => void book.open(note.id)}
            onEdit={() => book.edit(note.id)}
            onFact={() => book.makeFact(note)}
            onSave={(change) => void book.save(note, change)}
            onCancel={() => book.edit(null)}
            onRemove={() => void book.removeOne(note.id)}
            onRestore={() => void book.restoreOne(note.id)}
            onTag={(tag) => void book.narrow({ ...state.filters, tags: [tag] })}
          />
        );
      }}
    />
  );
}

function Empty({ book }: { book: Book }) {
  const { scope, filters, stats } = book.state;
  const { sort, ...narrowed } = filters;
  if (stats && !stats.kept)
    return <Plain title={t('notebook.trouble.no-database')} hint={t('notebook.empty.noDatabase')} />;
  if (Object.keys(narrowed).length > 0)
    return (
      <Plain title={t('notebook.empty.found')} hint={t('notebook.empty.found.hint')}>
        <button type="button" onClick={() => void book.narrow({})}>
          {t('notebook.filters.clear')}
        </button>
      </Plain>
    );
  if (scope === 'bin') return <Plain title={t('notebook.empty.bin')} hint={t('notebook.empty.bin.hint')} />;
  if (scope === 'page')
    return <Plain title={t('notebook.empty.page')} hint={t('notebook.empty.page.hint')} />;
  return <Plain title={t('notebook.empty.all')} hint={t('notebook.empty.all.hint')} />;
}

function Plain({ title, hint, children }: { title: string; hint: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="soft">{hint}</p>
      {children}
    </div>
  );
}

function Keys() {
  return (
    <section class="panel">
      <h2>{t('notebook.keys')}</h2>
      <dl class="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`notebook.key.${key}`)}</kbd>
            </dt>
            <dd>{t(`notebook.key.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Foot({ book }: { book: Book }) {
  const { said, undoable, stats } = book.state;
  return (
    <div class="foot">
      <p role="status">
        {said || (book.rows.total === null ? '' : t('notebook.found', { count: book.total }))}
      </p>
      {undoable && (
        <button type="button" onClick={() => void book.undo()}>
          {t('notebook.undo')}
        </button>
      )}
      {!undoable && stats?.redo && (
        <button type="button" onClick={() => void book.redo()}>
          {t('notebook.redo')}
        </button>
      )}
    </div>
  );
}
