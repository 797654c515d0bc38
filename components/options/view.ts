/** What the options show, and what can be done there. Types only. */
import type { Language } from '../../lib/i18n/locale.ts';
import type { NotebookStats } from '../../lib/model/note-messages.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** A site of the reviewed list, as `data/hosts.json` has it. */
export interface ListedSite {
  host: string;
  name: string;
  /** ISO 3166-1 alpha-2; `null` where it has no single one. */
  country: string | null;
  /** BCP 47. */
  lang: string;
}

/** One keyboard command and the keys it has now; empty: none. */
export interface CommandKeys {
  name: string;
  description: string;
  shortcut: string;
}

/** What the browser lets us look at by itself. */
export interface Access {
  /** All listed sites. */
  listed: boolean;
  everywhere: boolean;
  /** Match patterns the reader granted beyond the list, every site left out. */
  added: string[];
}

/** Everything the options show. */
export interface OptionsView {
  settings: Settings;
  /** What "as the browser" means. */
  browserLanguage: Language;
  listed: readonly ListedSite[];
  access: Access;
  keys: readonly CommandKeys[];
  /** `null` until the background has answered. */
  stats: NotebookStats | null;
  about: { product: string; record: string; facts: number; sources: number };
  /** Whether we may work in private windows. */
  inPrivate: boolean;
  browser: 'chrome' | 'firefox';
  /** Whether the browser's page of keys can be opened from here. */
  canOpenKeys: boolean;
  /** One sentence on what was just done. */
  said: string;
}

/** What can be done in the options. Those that ask the browser for access are called straight from the click. */
export interface OptionsActions {
  onChange(change: Partial<Settings>): void;
  /** Switches sites off or on. */
  onSites(hosts: readonly string[], off: boolean): void;
  /** Asks for access: one host's, the listed sites', every site's. */
  onAllow(what: { host: string } | 'listed' | 'everywhere'): void;
  /** Gives access back: match patterns, or every site's. */
  onRemove(what: string | 'everywhere'): void;
  onKeys(): void;
  onPrivate(): void;
  /** Opens the notebook's page at one of its parts. */
  onNotebook(part: 'notes' | 'export' | 'import'): void;
  onErase(): void;
}
