/** What a reader may choose. Types only. */

/** A language of the interface, as its lists of words are named. */
export type ChosenLanguage = 'en' | 'uk' | 'ru' | 'tr';

/** Which passages are painted; the count on the button, popup and side panel always tell of all. */
export type MarkDensity = 'all' | 'differs' | 'none';

/** How marks look: the line alone, with a tint under the text, or a finer line. Solid and wavy stay apart in each. */
export type MarkStyle = 'line' | 'tint' | 'thin';

/** Kept under these names in the browser's own storage, which works where a database does not. */
export interface Settings {
  everywhereOff: boolean;
  /** Hosts as `hostOf` makes them. */
  offSites: string[];
  /** The toolbar does not open by itself. */
  toolbarOff: boolean;
  /** Articles that were read are kept for comparing. Off until the reader switches it on. */
  keepArticles: boolean;
  /** `null`: the browser's. */
  language: ChosenLanguage | null;
  /** `null`: the system's. */
  theme: 'light' | 'dark' | null;
  marks: MarkDensity;
  markStyle: MarkStyle;
}
