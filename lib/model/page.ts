/** What the reading code is given of a page: strings and offsets, no DOM. Types only. */

/** A run of article text with one role; offsets are UTF-16 units into `PageText.text`. */
export interface TextBlock {
  start: number;
  end: number;
  kind: 'title' | 'heading' | 'paragraph';
}

/** Article text. Blocks follow one another in order, separated by one `\n` each. */
export interface PageText {
  text: string;
  blocks: TextBlock[];
}

/** One page as the background reads it. */
export interface PageInput extends PageText {
  url: string;
  title: string;
  /** BCP 47 of `<html lang>` or detected; `null` where unknown. */
  lang: string | null;
  /** Publication date as `YYYY-MM-DD`, or `null`. */
  published: string | null;
  /** Why the text may be incomplete: no verdict on omissions then. */
  partial: null | 'short' | 'paywall' | 'too-long';
}
