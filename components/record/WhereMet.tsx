import { t } from '../../lib/i18n/t.ts';
import type { Note } from '../../lib/model/note.ts';
import { GLYPH } from '../digest/Claims.tsx';
import { ColourDot, colourName } from '../NoteColours.tsx';
import { dayOf } from './day.ts';
import type { Met, MetArticle } from './shelf.ts';

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** The reader's own notes on a fact, and the opened articles that speak of it where those are kept. */
export function WhereMet({ met, onNote }: { met: Met | null; onNote(id: string): void }) {
  if (!met) return null;
  const { notes, total, articles = [] } = met;
  return (
    <section class="met">
      <h3>{t('record.met')}</h3>
      {notes.length === 0 && articles.length === 0 && <p class="soft">{t('record.met.nowhere')}</p>}
      {notes.length > 0 && <h4>{t('record.met.notes', { count: total })}</h4>}
      <ul>
        {notes.map((note) => (
          <OneNote key={note.id} note={note} onNote={onNote} />
        ))}
      </ul>
      {total > notes.length && <p class="soft">{t('record.met.more', { count: total - notes.length })}</p>}
      {articles.length > 0 && <h4>{t('record.met.articles', { count: articles.length })}</h4>}
      <ul>
        {articles.map((article) => (
          <OneArticle key={article.url} article={article} />
        ))}
      </ul>
    </section>
  );
}

function OneNote({ note, onNote }: { note: Note; onNote(id: string): void }) {
  return (
    <li class={`met-note ${note.colour}`}>
      <p>
        <ColourDot colour={note.colour} /> <span class="unseen">{colourName(note.colour)}</span>
        {note.target?.quote && <q>{note.target.quote.exact}</q>}
      </p>
      {note.body !== '' && <p class="body">{note.body}</p>}
      <p class="about">
        <button type="button" title={t('record.met.open')} onClick={() => onNote(note.id)}>
          {note.title || note.url}
        </button>
        <span class="soft">{dayOf(note.created.slice(0, 10))}</span>
      </p>
    </li>
  );
}

function OneArticle({ article }: { article: MetArticle }) {
  const { url, title, outlet, at, claims } = article;
  return (
    <li>
      <p class="outlet">
        {isWeb(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title || url}
          </a>
        ) : (
          title
        )}
        <span class="soft">{outlet}</span>
        <span class="soft">{dayOf(at.slice(0, 10))}</span>
      </p>
      {claims.map(({ stance, exact }) => (
        <p key={exact} class={`claim ${stance}`}>
          <span aria-hidden="true">{GLYPH[stance]}</span> <span class="soft">{t(`stance.${stance}`)}</span>{' '}
          <q>{exact}</q>
        </p>
      ))}
    </li>
  );
}
