/** Groups of word stems in small letters: a page is worth a closer look when it meets one of every group. */
export type GateWords = readonly (readonly string[])[];

/**
 * Whether the opening of a page (title, description, headings, first paragraphs) may be about an event of the
 * record. Deliberately lax: the engine decides later; this has only to let nearly every other page go. A stem is
 * met anywhere in a word. No groups, no page.
 */
export function looksRelevant(opening: string, words: GateWords): boolean {
  const text = opening.normalize('NFC').toLowerCase();
  return words.length > 0 && words.every((stems) => stems.some((stem) => text.includes(stem)));
}
