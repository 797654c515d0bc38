import type { ReadArticle } from '../../lib/model/article.ts';
import type { Comparison, ComparisonFormat } from '../../lib/model/comparison.ts';

/** An article in the list. */
export interface ListedArticle extends ReadArticle {
  /** Kept, and not only open. */
  kept: boolean;
  /** The page in front from which this page was opened. */
  front: boolean;
}

/** What the page knows; `null` until the background has answered. */
export interface CompareView {
  /** `none`: the browser keeps nothing for us. */
  keeping: 'on' | 'off' | 'none' | null;
  articles: ListedArticle[] | null;
  /** Addresses, in the order in which they were chosen: the order of the columns. */
  chosen: string[];
  /** Of the chosen articles. */
  comparison: Comparison | null;
  /** The formats are shown at once: a comparison was asked to be saved. */
  saving: boolean;
  /** One sentence on what was just done, for eyes and screen readers alike. */
  said: string;
}

/** What can be done on it. */
export interface CompareActions {
  onKeep(on: boolean): void;
  onChoose(address: string, on: boolean): void;
  /** `null`: all of them. */
  onForget(address: string | null): void;
  onSave(format: ComparisonFormat): void;
  onPrint(): void;
}

/** More columns than this cannot be read side by side. */
export const MOST_CHOSEN = 8;
