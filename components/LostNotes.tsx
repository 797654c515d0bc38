import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { LostView } from '../lib/model/note-views.ts';
import { Icon } from './Icon.tsx';
import { ColourDot, colourName } from './NoteColours.tsx';
import { dayOf } from './NoteParts.tsx';
import { NoteText } from './NoteText.tsx';

/** Notes whose passages are gone: what they were about is kept, and one click attaches them again. */
export function LostNotes({ notes, selected, onAttach, onRemove, onClose }: LostView) {
  const title = useId();
  return (
    <div class="card note" role="dialog" aria-labelledby={title} tabIndex={-1} lang={currentLocale()}>
      <header>
        <h2 id={title} class="colour">
          {t('note.lost', { count: notes.length })}
        </h2>
        <div class="steps">
          <button type="button" aria-label={t('note.close')} title={t('note.close')} onClick={onClose}>
            <Icon node={X} />
          </button>
        </div>
      </header>
      <div class="scroll">
        {notes.length === 0 && <p>{t('note.lost.none')}</p>}
        {notes.length > 0 && selected === null && <p class="soft">{t('note.lost.select')}</p>}
        {selected !== null && notes.length > 0 && (
          <section class="passage selected">
            <h3>{t('note.lost.selected')}</h3>
            <blockquote dir="auto">{selected}</blockquote>
          </section>
        )}
        <ul class="lost-notes">
          {notes.map((note) => (
            <li key={note.id}>
              <p class="meta">
                <ColourDot colour={note.colour} /> {colourName(note.colour)} ·{' '}
                {t('note.made', { day: dayOf(note.created) })}
              </p>
              {note.target && (
                <blockquote dir="auto">
                  <span class="around">{note.target.quote.prefix}</span>
                  {note.target.quote.exact}
                  <span class="around">{note.target.quote.suffix}</span>
                </blockquote>
              )}
              {note.body && <NoteText text={note.body} />}
              {selected !== null && (
                <button type="button" class="add" onClick={(event) => onAttach(note.id, event)}>
                  {t('note.lost.attach')}
                </button>
              )}
              <button type="button" class="add" onClick={(event) => onRemove(note.id, event)}>
                {t('note.remove')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
