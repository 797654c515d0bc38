import type { Note } from '../../lib/model/note.ts';
import type { OwnFact, OwnSource } from '../../lib/model/own-fact.ts';
import type { Lang } from '../../lib/model/record.ts';
import { OWN } from '../../lib/text/own-id.ts';
import { newId } from '../../lib/text/uuid.ts';

/** As long as a pack lets a wording and a statement be, in UTF-16 units. */
export const LONGEST = { statement: 2000, wording: 500, line: 2000, note: 10_000 } as const;

/** Quotation marks and stops around a quote say nothing of what it states. */
const EDGES = /^[\s“”„«»"'‘’(]+|[\s“”„«»"'‘’).,;:!…]+$/gu;

export const NO_SOURCE: OwnSource = { outlet: '', title: '', url: '', date: '' };

/** One line, as statements and wordings are kept. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What a note makes of itself: its quote the statement and the first wording, its page the source, its text the note.
 * The day of publication is the reader's to fill in: a note knows only when it was made.
 */
export function factOfNote(note: Note, lang: Lang, now: string): OwnFact {
  const quote = oneLine(note.target?.quote.exact ?? '');
  const wording = quote.replace(EDGES, '');
  const { outlet = '', title, url } = note;
  return {
    id: `${OWN}${newId()}`,
    created: now,
    modified: now,
    version: 1,
    statement: quote.slice(0, LONGEST.statement),
    event: note.event ?? '',
    cues: wording ? [{ lang, text: wording.slice(0, LONGEST.wording) }] : [],
    value: '',
    sources: [{ outlet, title: oneLine(title), url, date: '' }],
    note: note.body.slice(0, LONGEST.note),
  };
}

/** Without what is empty or around the edges; a value that stands in no wording any more is let go. */
export function tidy(fact: OwnFact, now: string): OwnFact {
  const cues = fact.cues
    .map(({ lang, text }) => ({ lang, text: oneLine(text) }))
    .filter(({ text }) => text !== '');
  const sources = fact.sources
    .map(({ outlet, title, url, date }) => ({
      outlet: oneLine(outlet),
      title: oneLine(title),
      url: url.trim(),
      date,
    }))
    .filter(({ outlet, title, url }) => `${outlet}${title}${url}` !== '');
  return {
    ...fact,
    modified: now,
    statement: oneLine(fact.statement),
    cues,
    value: cues.some(({ text }) => text.includes(fact.value)) ? fact.value : '',
    sources,
    note: fact.note.trim(),
  };
}
