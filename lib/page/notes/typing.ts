/** What is being typed into a note: kept as a draft with every rest, saved when the card goes on to something else. */
import type { Book } from './book.ts';

/** Typing is kept this long after the last key, in milliseconds. */
const REST = 300;

/** Text on its way into notes. */
export interface Typing {
  type(note: string, body: string): void;
  /** Saves a note's draft. `asked`: the reader pressed the button; only then over what somebody else wrote. */
  finish(note: string, asked: boolean): void;
}

/** Typing over a page's notes. */
export function createTyping(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  book: Pick<Book, 'note' | 'draft' | 'write' | 'change' | 'forget' | 'trouble'>,
): Typing {
  let timer = 0;
  let typed: { note: string; body: string } | null = null;

  function flush(): void {
    view.clearTimeout(timer);
    if (typed) book.write(typed.note, typed.body);
    typed = null;
  }

  return {
    type(note, body) {
      if (typed && typed.note !== note) flush();
      typed = { note, body };
      view.clearTimeout(timer);
      timer = view.setTimeout(flush, REST);
    },
    finish(id, asked) {
      flush();
      const note = book.note(id);
      const draft = book.draft(id);
      if (draft === null || !note) return;
      if (draft === note.body) book.forget(id);
      else if (asked || book.trouble(id) !== 'stale') void book.change(id, { body: draft });
    },
  };
}
