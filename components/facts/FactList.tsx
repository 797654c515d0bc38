import { Download, Pencil, Search, Trash2, Upload } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { OwnFact } from '../../lib/model/own-fact.ts';
import { fold } from '../../lib/text/fold.ts';
import { Icon } from '../Icon.tsx';
import { dayOf } from './PackPreview.tsx';

/** So many are drawn before one asks for more. */
const AT_ONCE = 100;

interface FactListProps {
  facts: readonly OwnFact[];
  onEdit(fact: OwnFact): void;
  onRemove(facts: readonly OwnFact[]): void;
  onExport(facts: readonly OwnFact[]): void;
  onImport(): void;
}

const textOf = ({ statement, note, cues, sources }: OwnFact): string =>
  fold(
    [statement, note, ...cues.map((cue) => cue.text), ...sources.flatMap((it) => [it.outlet, it.title])].join(
      '\n',
    ),
  );

/** All facts of the reader's own, the newest first, searched as one types; what is found is taken out or deleted. */
export function FactList({ facts, onEdit, onRemove, onExport, onImport }: FactListProps) {
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const words = fold(sought).split(/\s+/).filter(Boolean);
  const found =
    words.length === 0 ? facts : facts.filter((fact) => words.every((it) => textOf(fact).includes(it)));
  return (
    <>
      <div class="head">
        <h2>{t('facts.title')}</h2>
        <div class="tools">
          {facts.length > 0 && (
            <label class="search">
              <Icon node={Search} />
              <span class="unseen">{t('facts.search')}</span>
              <input
                type="search"
                autocomplete="off"
                maxLength={200}
                placeholder={t('facts.search')}
                value={sought}
                onInput={(event) => {
                  setSought(event.currentTarget.value);
                  setMost(AT_ONCE);
                }}
              />
            </label>
          )}
          <button type="button" onClick={onImport}>
            <Icon node={Upload} />
            {t('facts.import')}
          </button>
          {found.length > 0 && (
            <button type="button" onClick={() => onExport(found)}>
              <Icon node={Download} />
              {t('facts.export')}
            </button>
          )}
        </div>
      </div>
      {facts.length === 0 && (
        <div class="empty">
          <h3>{t('facts.empty')}</h3>
          <p class="soft">{t('facts.empty.hint')}</p>
        </div>
      )}
      {facts.length > 0 && found.length === 0 && <p class="soft">{t('facts.found.none')}</p>}
      <ul class="facts">
        {found.slice(0, most).map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <h3 dir="auto">{fact.statement}</h3>
            {fact.note && <p dir="auto">{fact.note}</p>}
            <Meta fact={fact} />
            <div class="acts">
              <button
                type="button"
                class="act"
                aria-label={t('facts.row.edit', { statement: fact.statement })}
                title={t('notebook.row.edit')}
                onClick={() => onEdit(fact)}
              >
                <Icon node={Pencil} />
              </button>
              <button
                type="button"
                class="act"
                aria-label={t('facts.row.remove', { statement: fact.statement })}
                title={t('notebook.row.remove')}
                onClick={() => onRemove([fact])}
              >
                <Icon node={Trash2} />
              </button>
            </div>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {t('facts.more', { count: Math.min(AT_ONCE, found.length - most) })}
        </button>
      )}
      {found.length > 1 && (
        <button type="button" class="remove-all" onClick={() => onRemove(found)}>
          <Icon node={Trash2} />
          {t('facts.remove.all')}
        </button>
      )}
    </>
  );
}

function Meta({ fact }: { fact: OwnFact }) {
  const [source] = fact.sources;
  const parts = [
    source?.outlet ?? '',
    t('facts.cited', { count: fact.sources.length }),
    t('facts.worded', { count: fact.cues.length }),
    fact.value,
    dayOf(fact.modified),
  ].filter(Boolean);
  return (
    <p class="meta">
      {parts.map((part, i) => (
        <span key={i} dir="auto">
          {part}
        </span>
      ))}
    </p>
  );
}
