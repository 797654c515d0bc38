/** The open toolbar or note card of a page: at most one of them, and nothing on the page while none is open. */

import type { NotePartView, OpenField, ToolbarView } from '../../model/note-views.ts';
import { type CardHost, openCardHost } from '../card-host.ts';
import type { Place } from '../place.ts';
import { rectsOf } from '../place.ts';
import { openPrivateField } from './private-field.ts';

/** How toolbar and card are drawn and said. */
export interface NoteDrawing {
  drawToolbar(into: HTMLElement, view: ToolbarView | null): void;
  drawCard(into: HTMLElement, view: NotePartView | null): void;
  describeToolbar(view: ToolbarView): string;
  describeCard(view: NotePartView): string;
  css: string;
}

/** What is open on the page. */
export interface NoteShowing {
  toolbar(place: Place, view: ToolbarView): void;
  /** Opens the card, or draws the open one anew; `focus`: the keyboard goes into it. */
  card(place: Place, point: { x: number; y: number } | null, view: NotePartView, focus: boolean): void;
  redraw(view: NotePartView): void;
  close(): void;
  open(): 'toolbar' | 'card' | null;
  focus(): void;
  isOurs(target: EventTarget | null): boolean;
  /** True for what the reader did on something they could see; keys have no place a page could lead astray. */
  isMeant(event: Event | undefined): boolean;
  openField: OpenField;
}

/** `closed` is told when the reader, or the page, has closed what was open. */
export function createNoteShowing(
  view: Window,
  drawing: NoteDrawing,
  closed: (what: 'toolbar' | 'card') => void,
  signal: AbortSignal,
): NoteShowing {
  let now: { what: 'toolbar' | 'card'; host: CardHost; end: AbortController; place: Place } | null = null;

  function close(): void {
    if (!now) return;
    const { what, host, end } = now;
    now = null;
    end.abort();
    if (what === 'toolbar') drawing.drawToolbar(host.mount, null);
    else drawing.drawCard(host.mount, null);
    closed(what);
  }

  function open(what: 'toolbar' | 'card', place: Place): CardHost {
    if (now && now.what !== what) close();
    if (!now) {
      const end = new AbortController();
      const keys = { onClose: close, onStep: () => undefined };
      const host = openCardHost(view, drawing.css, keys, end.signal);
      signal.addEventListener('abort', close, { once: true, signal: end.signal });
      if (what === 'toolbar') leadTab(host, end.signal);
      now = { what, host, end, place };
    }
    return now.host;
  }

  /** The toolbar stands at the end of the document: Tab leads to it from wherever the selection was made. */
  function leadTab(host: CardHost, until: AbortSignal): void {
    view.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Tab' || event.shiftKey || host.isOurs(event.target)) return;
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        host.focus();
      },
      { signal: until, capture: true },
    );
  }

  return {
    toolbar(place, shown) {
      const host = open('toolbar', place);
      drawing.drawToolbar(host.mount, shown);
      host.outside(() => rectsOf(place, view.document));
      host.announce(drawing.describeToolbar(shown));
    },
    card(place, point, shown, focus) {
      const host = open('card', place);
      if (now) now.place = place;
      drawing.drawCard(host.mount, shown);
      host.beside(place, point);
      if (focus) host.focus();
      host.announce(drawing.describeCard(shown));
    },
    redraw(shown) {
      if (now?.what === 'card') drawing.drawCard(now.host.mount, shown);
    },
    close,
    open: () => now?.what ?? null,
    focus: () => now?.host.focus(),
    isOurs: (target) => now?.host.isOurs(target) ?? false,
    isMeant(event) {
      if (!event) return true;
      if (!event.isTrusted || !now) return false;
      const { detail, clientX, clientY } = event as MouseEvent;
      return event.type !== 'click' || detail === 0 || now.host.isSeenAt(clientX, clientY);
    },
    openField: (into, options, until) => {
      const host = now?.host;
      return openPrivateField(into, { ...options, onLeave: (back) => host?.move(back) }, until);
    },
  };
}
