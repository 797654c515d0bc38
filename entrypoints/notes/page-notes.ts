import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { LostNotes } from '../../components/LostNotes.tsx';
import noteCss from '../../components/Note.css?inline';
import { describeNoteCard, NoteCard } from '../../components/NoteCard.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { askBackground, onTold } from '../../lib/browser/messages.ts';
import { takeNotesSeat } from '../../lib/browser/notes-seat.ts';
import { changeSettings, followSettings } from '../../lib/browser/settings.ts';
import { t } from '../../lib/i18n/t.ts';
import type { NotePartView, ToolbarView } from '../../lib/model/note-views.ts';
import { setScheme } from '../../lib/page/card-host.ts';
import { type Marks, type PageNotes, startNotes } from '../../lib/page/notes/notes.ts';

const canonicalOf = (): string | null =>
  document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;

const drawing = {
  drawToolbar: (into: HTMLElement, view: ToolbarView | null) => render(view && h(Toolbar, view), into),
  drawCard: (into: HTMLElement, view: NotePartView | null) =>
    render(view && (view.kind === 'note' ? h(NoteCard, view) : h(LostNotes, view)), into),
  describeToolbar: () => t('note.toolbar.said'),
  describeCard: (view: NotePartView) =>
    view.kind === 'note' ? describeNoteCard(view) : t('note.lost', { count: view.notes.length }),
  css: noteCss,
};

/**
 * Starts the notes part in this document, alone or beside a reader's `marks`; `null` where one is there already.
 * `instead`: one that is there makes room.
 */
export function seatNotes(marks: Marks | null, instead: boolean): PageNotes | null {
  const seat = new AbortController();
  let notes: PageNotes | null = null;
  if (!takeNotesSeat(() => notes?.leave(), instead, seat.signal)) return null;

  let toolbar = false;
  followSettings(({ toolbarOff, theme }) => {
    toolbar = !toolbarOff;
    setScheme(theme);
  }, seat.signal);

  const here = () => ({ canonical: canonicalOf() });
  notes = startNotes(window, {
    ...drawing,
    marks,
    notesOfPage: () => askBackground('notesOfPage', here()),
    save: (note) => askBackground('saveNote', { note, ...here() }),
    change: (id, version, change) => askBackground('changeNote', { id, version, change, ...here() }),
    remove: (id) => askBackground('removeNote', { id, ...here() }),
    unremove: (id) => askBackground('unremoveNote', { id, ...here() }),
    seen: (seen) => askBackground('anchorsSeen', { seen, ...here() }),
    keepDraft: (note, body) => askBackground('keepDraft', { note, body, ...here() }),
    dropDraft: (note) => askBackground('dropDraft', { note, ...here() }),
    hasToolbar: () => toolbar,
    setToolbarOff: () => void changeSettings({ toolbarOff: true }).catch(() => undefined),
    isAlive: () => Boolean(browser.runtime?.id),
    ended: () => seat.abort(),
  });
  const part = notes;
  const deaf = [
    onTold('notesChanged', ({ data }) => part.changed(data.addresses)),
    onTold('showNote', ({ data }) => part.show(data.id)),
    onTold('noteSelection', ({ data }) => part.noteSelection(data.write)),
    onTold('notesLeave', () => part.leave()),
  ];
  seat.signal.addEventListener('abort', () => {
    for (const stop of deaf) stop();
  });
  return part;
}
