import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Note } from '../../lib/model/note.ts';
import { colourName } from '../NoteColours.tsx';
import { Markdown } from './Markdown.tsx';
import { dayOf } from './NoteRow.tsx';

interface PrintSheetProps {
  notes: readonly Note[];
  /** The browser has printed, or the reader has called it off. */
  onDone(): void;
}

/** Notes by their page, in the order of the list. */
function byPage(notes: readonly Note[]): [page: string, notes: Note[]][] {
  const pages = new Map<string, Note[]>();
  for (const note of notes) pages.set(note.address, [...(pages.get(note.address) ?? []), note]);
  return [...pages];
}

/** Everything found, on paper: the list on the screen holds only what is in view. */
export function PrintSheet({ notes, onDone }: PrintSheetProps) {
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, []);
  return (
    <div class="print-sheet" aria-hidden="true">
      {byPage(notes).map(([page, own]) => (
        <section key={page}>
          <h2>{own[0]?.title || page}</h2>
          <p class="soft">{[own[0]?.outlet, own[0]?.url].filter(Boolean).join(' · ')}</p>
          {own.map((note) => (
            <article key={note.id}>
              {note.target ? (
                <q dir="auto">{note.target.quote.exact}</q>
              ) : (
                <p class="soft">{t('notebook.row.wholePage')}</p>
              )}
              {note.body !== '' && <Markdown text={note.body} />}
              <p class="soft">
                {[colourName(note.colour), ...note.tags, dayOf(note.created)].filter(Boolean).join(' · ')}
              </p>
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
