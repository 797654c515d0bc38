/** Which notes the open card stands for, what is being written, and what its buttons do. */
import type { NoteColour } from '../../model/note.ts';
import type {
  Editing,
  FactRef,
  LostView,
  NoteCardView,
  NotePartView,
  ToolbarView,
} from '../../model/note-views.ts';
import type { Place } from '../place.ts';
import type { Book } from './book.ts';
import { contentOf, type Marks } from './card-content.ts';
import type { Described } from './describe.ts';
import { type LaidNote, notesOver } from './lay.ts';
import type { NoteShowing } from './showing.ts';
import { createTyping } from './typing.ts';

/** What the cards ask of the page's notes. */
export interface CardMatter {
  book: Book;
  showing: NoteShowing;
  marks: Marks | null;
  laid: ReadonlyMap<string, LaidNote>;
  lost(): ReturnType<Book['notes']>;
  setOpen(note: LaidNote | null): void;
  /** The notes have changed: lay them anew. */
  relay(): void;
  /** Saves what is selected; `what`: and opens the card to write that. */
  save(described: Described, what: Exclude<Editing, null> | null): void;
  colour(): NoteColour;
  useColour(colour: NoteColour): void;
  toolbarOff(): void;
}

/** Cards and toolbar of a page. */
export interface Cards {
  /** Opens the toolbar for what is selected. */
  offer(described: Described, range: StaticRange): void;
  show(spot: readonly LaidNote[], point: { x: number; y: number } | null): void;
  showNote(id: string): void;
  write(id: string, what: Editing): void;
  /** Something has changed: draw what is open anew. */
  refresh(): void;
  closed(what: 'toolbar' | 'card'): void;
}

/** A press of a button brings its event; Enter in a field, which no page can lead astray, brings none. */
const isEvent = (value: unknown): value is Event =>
  typeof value === 'object' && value !== null && 'isTrusted' in value;

type Open =
  | { kind: 'note'; ids: string[]; current: number; editing: Editing; removed: string | null }
  | { kind: 'lost'; described: Described | null };

/** Manages cards and toolbar over the page's notes. */
export function createCards(view: Window, matter: CardMatter): Cards {
  const { book, showing, marks } = matter;
  let open: Open | null = null;
  const typing = createTyping(view, book);

  const placeOf = (id: string | undefined): Place => ({ ranges: (id && matter.laid.get(id)?.ranges) || [] });

  /** Nobody has to press a button for what was written to be saved. */
  function finish(asked = false): void {
    if (open?.kind === 'note') typing.finish(open.ids[open.current] ?? '', asked);
  }

  function noteView(now: Extract<Open, { kind: 'note' }>): NoteCardView | null {
    const content = contentOf(now.ids, now.current, matter);
    if (!content) return null;
    const id = content.shown;
    const meant =
      <A extends unknown[]>(act: (...args: A) => void) =>
      (...args: A): void => {
        if (showing.isMeant(args.find(isEvent))) act(...args);
      };
    return {
      kind: 'note',
      ...content,
      editing: now.editing,
      removed: now.removed === id,
      trouble: book.trouble(id),
      lost: matter.lost().length,
      openField: showing.openField,
      onPick(index) {
        finish();
        const picked = content.spot[index]?.note.id ?? id;
        now.current = now.ids.indexOf(picked);
        now.editing = null;
        refresh();
      },
      onClaim(claim) {
        showing.close();
        marks?.showClaim(claim);
      },
      onEdit(editing) {
        if (now.editing === 'body') finish();
        now.editing = editing;
        refresh();
        if (editing === null) showing.focus();
      },
      onDraft(body) {
        typing.type(id, body);
      },
      onBody: () => {
        finish(true);
        now.editing = null;
        refresh();
        showing.focus();
      },
      onTags: meant((tags: string[]) => void book.change(id, { tags })),
      onColour: meant((colour: NoteColour) => {
        matter.useColour(colour);
        void book.change(id, { colour }).then(matter.relay);
      }),
      onFact: meant((fact: FactRef | null) => {
        now.editing = null;
        void book.change(id, { fact: fact?.id ?? null, event: fact?.event ?? null });
        refresh();
        showing.focus();
      }),
      onRemove: meant(() => {
        finish();
        now.removed = id;
        now.editing = null;
        void book.remove(id).then(matter.relay);
        refresh();
      }),
      onUnremove: meant(() => {
        now.removed = null;
        void book.unremove(id).then(matter.relay);
        refresh();
      }),
      onLost: () => {
        finish();
        open = { kind: 'lost', described: null };
        refresh();
      },
      onClose: showing.close,
    };
  }

  function lostView(now: Extract<Open, { kind: 'lost' }>): LostView {
    return {
      kind: 'lost',
      notes: [...matter.lost()],
      selected: now.described?.target.quote.exact ?? null,
      onAttach(id, event) {
        const { described } = now;
        if (!described || !showing.isMeant(event)) return;
        void book.change(id, { target: described.target }).then(matter.relay);
        showing.close();
      },
      onRemove(id, event) {
        if (showing.isMeant(event)) void book.remove(id).then(matter.relay);
      },
      onClose: showing.close,
    };
  }

  const viewNow = (): NotePartView | null => open && (open.kind === 'note' ? noteView(open) : lostView(open));

  function refresh(): void {
    if (showing.open() !== 'card') return;
    const now = viewNow();
    if (!now) {
      showing.close();
      return;
    }
    showing.redraw(now);
    setOpen();
  }

  function setOpen(): void {
    const id = open?.kind === 'note' ? open.ids[open.current] : undefined;
    matter.setOpen((id && matter.laid.get(id)) || null);
  }

  function openCard(next: Open, place: Place, point: { x: number; y: number } | null): void {
    if (open && showing.open() === 'card') finish();
    else showing.close();
    open = next;
    const now = viewNow();
    if (!now) return;
    marks?.close();
    showing.card(place, point, now, !(next.kind === 'note' && next.editing));
    setOpen();
  }

  function show(spot: readonly LaidNote[], point: { x: number; y: number } | null): void {
    const ids = spot.map(({ id }) => id);
    const first = ids[0];
    if (!first) return;
    const editing = book.draft(first) === null ? null : 'body';
    openCard({ kind: 'note', ids, current: 0, editing, removed: null }, placeOf(first), point);
  }

  function write(id: string, what: Editing): void {
    const laid = matter.laid.get(id);
    const over = laid ? notesOver(matter.laid.values(), laid.start, laid.end).map((each) => each.id) : [];
    const ids = [id, ...over.filter((each) => each !== id)];
    openCard({ kind: 'note', ids, current: 0, editing: what, removed: null }, placeOf(id), null);
  }

  return {
    offer(described, range) {
      const place: Place = { ranges: [range] };
      const acting = (act: () => void) => (event: MouseEvent) => {
        if (!showing.isMeant(event)) return;
        showing.close();
        act();
      };
      const shown: ToolbarView = {
        colour: matter.colour(),
        hasFacts: (marks?.facts().length ?? 0) > 0,
        lost: matter.lost().length,
        onColour: (colour, event) =>
          acting(() => {
            matter.useColour(colour);
            matter.save(described, null);
          })(event),
        onWrite: (what, event) => acting(() => matter.save(described, what))(event),
        onLost: acting(() => openCard({ kind: 'lost', described }, place, null)),
        onOff: acting(matter.toolbarOff),
      };
      showing.toolbar(place, shown);
    },
    show,
    showNote(id) {
      const note = book.note(id);
      if (note) write(id, book.draft(id) === null ? null : 'body');
    },
    write,
    refresh,
    closed(what) {
      if (what === 'card') finish();
      open = null;
      matter.setOpen(null);
    },
  };
}
