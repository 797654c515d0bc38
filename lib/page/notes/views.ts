/** What toolbar and note card show; how they are drawn is not this room's. Types only. */
import type { AnchorState, Note, NoteColour, WordChange } from '../../model/note.ts';
import type { Claim } from '../../model/reading.ts';
import type { Localised } from '../../model/record.ts';
import type { FieldOptions, PrivateField } from './private-field.ts';

/** A fact that a note may be linked to. */
export interface FactRef {
  id: string;
  event: string;
  statement: Localised;
}

/** A mark of the record on the same spot as a note. */
export interface ClaimRef extends FactRef {
  claim: string;
  stance: Claim['stance'];
}

/** Puts a field that the page cannot listen to into an element; `signal` takes it away. */
export type OpenField = (
  into: HTMLElement,
  options: Omit<FieldOptions, 'onLeave'>,
  signal: AbortSignal,
) => PrivateField;

/** Which part of a card is being written. */
export type Editing = 'body' | 'tags' | 'fact' | null;

export interface ToolbarView {
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
  /** Notes on this spot, the shortest first. */
  spot: ShownNote[];
  current: number;
  claims: ClaimRef[];
  editing: Editing;
  /** All facts of the page, those under the note first. */
  facts: FactRef[];
  /** Tags in use anywhere, for completion. */
  tags: string[];
  /** In the bin, by this card. */
  removed: boolean;
  trouble: 'stale' | 'gone' | 'full' | 'no-database' | 'invalid' | 'no-answer' | null;
  lost: number;
  openField: OpenField;
  onPick(index: number): void;
  onClaim(claim: string): void;
  onEdit(editing: Editing): void;
  onDraft(body: string): void;
  onBody(body: string, event?: Event): void;
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
  /** What is selected now, for which a lost note can be attached; `null`: nothing. */
  selected: string | null;
  onAttach(id: string, event: MouseEvent): void;
  onRemove(id: string, event: MouseEvent): void;
  onClose(): void;
}

export type CardViewOfNotes = NoteCardView | LostView;
