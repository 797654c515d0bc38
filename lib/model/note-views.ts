/** What toolbar and note card show, and what their buttons do: between `lib/page` and `components`. Types only. */
import type { AnchorState, Note, NoteColour, WordChange } from './note.ts';
import type { NoteAnswer } from './note-messages.ts';
import type { Stance } from './reading.ts';
import type { Localised } from './record.ts';

/** A fact that a note may be linked to. */
export interface FactRef {
  id: string;
  event: string;
  statement: Localised;
}

/** A mark of the record on the same spot as a note. */
export interface ClaimRef extends FactRef {
  claim: string;
  stance: Stance;
}

/** What is written in a field, and how it is named. */
export interface FieldRequest {
  value: string;
  /** For a screen reader. */
  label: string;
  placeholder: string;
  /** One line, or as many as are written. */
  lines: 'one' | 'many';
  onInput(value: string): void;
  /** Enter in a field of one line, Ctrl+Enter or Cmd+Enter in one of many. */
  onDone(value: string): void;
  onEscape(): void;
}

/** Puts a field that the page cannot listen to into an element; `signal` takes it away. */
export type OpenField = (into: HTMLElement, request: FieldRequest, signal: AbortSignal) => { focus(): void };

/** Which part of a card is being written. */
export type Editing = 'body' | 'tags' | 'fact' | null;

/** Why a write did not succeed; `no-answer`: the background could not be reached, several times. */
export type Trouble = Extract<NoteAnswer, { ok: false }>['why'] | 'no-answer';

export interface ToolbarView {
  /** The colour last used. */
  colour: NoteColour;
  /** Whether the page has facts to link to. */
  hasFacts: boolean;
  /** Notes no longer found here. */
  lost: number;
  onColour(colour: NoteColour, event: MouseEvent): void;
  /** Saves with the colour last used and opens the card for writing. */
  onWrite(what: 'body' | 'tags' | 'fact', event: MouseEvent): void;
  onLost(event: MouseEvent): void;
  /** Never again: menu and key still work. */
  onOff(event: MouseEvent): void;
}

/** A note as the card shows it. */
export interface ShownNote {
  note: Note;
  state: AnchorState;
  changes: WordChange[];
  /** Typed and not yet saved. */
  draft: string | null;
}

export interface NoteCardView {
  kind: 'note';
  /** Notes on this spot, the one asked for first. */
  spot: ShownNote[];
  current: number;
  /** What the record says of the same spot. */
  claims: ClaimRef[];
  editing: Editing;
  /** All facts of the page, those under the note first. */
  facts: FactRef[];
  /** In the bin, by this card. */
  removed: boolean;
  trouble: Trouble | null;
  /** Notes of the page whose passages are gone. */
  lost: number;
  openField: OpenField;
  onPick(index: number): void;
  onClaim(claim: string): void;
  onEdit(editing: Editing): void;
  onDraft(body: string): void;
  /** What is typed is to be saved. */
  onBody(): void;
  /** `event`: the press of a button; none from a field. */
  onTags(tags: string[], event?: Event): void;
  onColour(colour: NoteColour, event: MouseEvent): void;
  onFact(fact: FactRef | null, event: MouseEvent): void;
  onRemove(event: MouseEvent): void;
  onUnremove(event: MouseEvent): void;
  onLost(event: MouseEvent): void;
  onClose(): void;
}

/** Notes whose passages are gone, and what to do about it. */
export interface LostView {
  kind: 'lost';
  notes: Note[];
  /** What is selected now, to which a lost note can be attached; `null`: nothing. */
  selected: string | null;
  onAttach(id: string, event: MouseEvent): void;
  onRemove(id: string, event: MouseEvent): void;
  onClose(): void;
}

export type NotePartView = NoteCardView | LostView;
