import { t } from '../lib/i18n/t.ts';
import type { NoteColour } from '../lib/model/note.ts';

/** In the order they are offered: what one marks most comes first. */
export const NOTE_COLOURS: readonly NoteColour[] = ['important', 'question', 'doubt', 'quote', 'own'];

/** A colour is never told by colour alone. */
export const COLOUR_GLYPHS: Record<NoteColour, string> = {
  important: '!',
  question: '?',
  doubt: '~',
  quote: '“',
  own: '✎',
};

/** What the colour means, in a word. */
export const colourName = (colour: NoteColour): string => t(`note.colour.${colour}`);

/** Glyph on the colour itself; its word stands beside it or names its button. */
export function ColourDot({ colour }: { colour: NoteColour }) {
  return (
    <span class={`dot ${colour}`} aria-hidden="true">
      {COLOUR_GLYPHS[colour]}
    </span>
  );
}
