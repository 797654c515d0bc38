import { ArrowLeft } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Note } from '../../lib/model/note.ts';
import type { OwnFact, OwnFactAnswer, OwnFactChange } from '../../lib/model/own-fact.ts';
import { Icon } from '../Icon.tsx';
import { FactForm } from './FactForm.tsx';
import { FactList } from './FactList.tsx';
import type { FactsDesk } from './facts-desk.ts';
import { factOfNote } from './new-fact.ts';
import { PackPreview } from './PackPreview.tsx';

export interface OwnFactsProps {
  desk: FactsDesk;
  /** A note that is to be made into a fact: its form is all that is shown. */
  from: Note | null;
  /** `said`: what was done, in a sentence. */
  onClose(said: string): void;
}

type View = { kind: 'list' } | { kind: 'form'; fact: OwnFact; fresh: boolean } | { kind: 'pack' };

function troubleOf(why: NonNullable<OwnFactAnswer['why']>): string {
  return why === 'stale' || why === 'invalid' ? t(`facts.trouble.${why}`) : t(`notebook.trouble.${why}`);
}

/** The facts of the reader's own: made of notes, edited, deleted, taken out and brought in. */
export function OwnFacts({ desk, from, onClose }: OwnFactsProps) {
  const [facts, setFacts] = useState<OwnFact[] | null>(null);
  const [view, setView] = useState<View>({ kind: 'list' });
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<OwnFactChange | null>(null);
  const [trouble, setTrouble] = useState('');
  const place = useRef<HTMLElement>(null);
  const refresh = () => desk.list().then(setFacts);
  useEffect(() => {
    const end = new AbortController();
    void refresh();
    desk.follow(() => void refresh(), end.signal);
    if (from)
      void desk
        .languageOf(from.target?.quote.exact ?? '')
        .then((lang) =>
          setView({ kind: 'form', fact: factOfNote(from, lang, new Date().toISOString()), fresh: true }),
        );
    return () => end.abort();
  }, []);
  // What had the focus is gone with its view.
  useEffect(() => {
    if (view.kind === 'list' && document.activeElement === document.body) place.current?.focus();
  }, [view]);
  /** Writes and says so; the sentence on what went wrong, or none. */
  const write = async (change: OwnFactChange, done: string): Promise<string> => {
    const answer = await desk
      .write(change, facts ?? [])
      .catch((): OwnFactAnswer & { undo?: OwnFactChange } => ({ why: 'no-database' }));
    const wrong = answer.why ? troubleOf(answer.why) : '';
    setSaid(wrong || done);
    setUndo(answer.undo ?? null);
    if (!wrong) await refresh();
    return wrong;
  };
  const back = () => {
    setTrouble('');
    if (from) onClose('');
    else setView({ kind: 'list' });
  };
  const save = async (fact: OwnFact, fresh: boolean) => {
    const version = fresh ? 1 : fact.version + 1;
    const wrong = await write({ put: [{ ...fact, version }], remove: [] }, t('facts.saved'));
    setTrouble(wrong);
    if (wrong) return;
    if (from) onClose(t('facts.saved'));
    else setView({ kind: 'list' });
  };
  if (facts === null || (from && view.kind === 'list')) return null;
  return (
    <section
      ref={place}
      class="own-facts"
      tabIndex={-1}
      aria-label={t('facts.title')}
      onKeyDown={(event) => {
        // The notebook's own keys are for its list.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (view.kind === 'list') onClose('');
        else back();
      }}
    >
      {!from && (
        <div class="bar">
          <button type="button" class="tool wide" onClick={() => onClose('')}>
            <Icon node={ArrowLeft} />
            {t('facts.close')}
          </button>
        </div>
      )}
      <div class="sheet">
        {view.kind === 'form' && (
          <FactForm
            key={view.fact.id}
            desk={desk}
            fact={view.fact}
            fresh={view.fresh}
            trouble={trouble}
            onSave={(fact) => void save(fact, view.fresh)}
            onCancel={back}
          />
        )}
        {view.kind === 'pack' && (
          <PackPreview
            desk={desk}
            here={facts}
            onCancel={back}
            onTake={(put) => {
              void write({ put, remove: [] }, t('facts.taken', { count: put.length }));
              back();
            }}
          />
        )}
        {view.kind === 'list' && (
          <FactList
            facts={facts}
            onEdit={(fact) => setView({ kind: 'form', fact, fresh: false })}
            onRemove={(gone) =>
              void write(
                { put: [], remove: gone.map(({ id }) => id) },
                t('facts.removed', { count: gone.length }),
              )
            }
            onExport={(some) => {
              desk.give(some);
              setUndo(null);
              setSaid(t('facts.exported', { count: some.length }));
            }}
            onImport={() => setView({ kind: 'pack' })}
          />
        )}
      </div>
      {view.kind !== 'form' && (
        <div class="foot">
          <p role="status">{said || t('facts.count', { count: facts.length })}</p>
          {undo && (
            <button
              type="button"
              onClick={() => void write(undo, t('facts.undone')).then(() => setUndo(null))}
            >
              {t('notebook.undo')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
