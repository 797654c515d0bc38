import type { Book } from './book.ts';

/** Rows that a page of the keyboard moves by. */
const A_PAGE = 8;

/** Every key of the list with what it does, as the help lists them. */
export const KEYS = [
  'move',
  'open',
  'select',
  'range',
  'all',
  'edit',
  'tag',
  'colour',
  'remove',
  'undo',
  'search',
  'filters',
  'escape',
  'help',
] as const;

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('textarea, select, input:not([type="checkbox"])') !== null;
const onControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary, [type="checkbox"]') !== null;

function undoKeys(book: Book, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'z') void (event.shiftKey ? book.redo() : book.undo());
  else if (key === 'y') void book.redo();
  else if (key === 'a') book.selectAll();
  else return false;
  return true;
}

function moveKeys(book: Book, event: KeyboardEvent): boolean {
  const { active } = book.state;
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + A_PAGE,
    PageUp: active - A_PAGE,
    Home: 0,
    End: book.total - 1,
  }[event.key];
  if (to === undefined) return false;
  const target = Math.max(0, Math.min(to, book.total - 1));
  if (event.shiftKey) void book.pick(target, true, true);
  else book.activate(target);
  return true;
}

function rowKeys(book: Book, event: KeyboardEvent, isSelected: (id: string) => boolean): boolean {
  const note = book.rows.at(book.state.active);
  if (!note) return false;
  const bin = book.state.scope === 'bin';
  if (event.key === 'Enter' || event.key === 'o') void book.open(note.id);
  else if (event.key === ' ' || event.key === 'x')
    void book.pick(book.state.active, !isSelected(note.id), event.shiftKey);
  else if (event.key === 'e' && !bin) book.edit(note.id);
  else if ((event.key === 't' || event.key === 'c') && !bin) {
    if (book.selected === 0) void book.pick(book.state.active, true);
    book.toggle(event.key === 't' ? 'tag' : 'colour');
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    if (bin) book.toggle('erase');
    else void book.remove();
  } else if (event.key === 'r' && bin) void book.restore();
  else return false;
  return true;
}

/** The notebook's keys, wherever the focus is in it but in a field. Returns whether the list has the keyboard now. */
export function onKey(
  book: Book,
  event: KeyboardEvent,
  search: HTMLElement | null,
  isSelected: (id: string) => boolean,
): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const { target } = event;
  const inRow = target instanceof HTMLElement && target.closest('[role="row"]') !== null;
  if (event.key === 'Escape') return leaveStep(book, search, event);
  if (target === search && event.key === 'ArrowDown' && book.total > 0) {
    event.preventDefault();
    return true;
  }
  if (inField(target)) return false;
  const known =
    undoKeys(book, event) ||
    (!event.ctrlKey && !event.metaKey && !event.altKey && plainKeys(book, event, search)) ||
    (inRow && !event.ctrlKey && !event.metaKey && !event.altKey && moveKeys(book, event)) ||
    (inRow &&
      !onControl(target) &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      rowKeys(book, event, isSelected));
  if (known) event.preventDefault();
  return known && inRow && event.key !== '/';
}

function plainKeys(book: Book, event: KeyboardEvent, search: HTMLElement | null): boolean {
  if (event.key === '/') search?.focus();
  else if (event.key === 'f') book.toggle('filters');
  else if (event.key === '?') book.toggle('keys');
  else return false;
  return true;
}

function leaveStep(book: Book, search: HTMLElement | null, event: KeyboardEvent): boolean {
  const { panel, filters } = book.state;
  if (panel) book.close();
  else if (book.selected > 0) book.selectNothing();
  else if (filters.text && event.target === search) {
    const { text, ...rest } = filters;
    void book.narrow(rest);
  } else return false;
  event.preventDefault();
  return book.total > 0;
}
