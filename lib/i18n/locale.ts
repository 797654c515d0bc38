/** The languages of the interface; what a browser speaks besides them is answered in English. */
export const LANGUAGES = ['en', 'uk', 'ru', 'tr'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

let locale = 'en';

/** The language the interface speaks, BCP 47: for `lang` attributes, `Intl`, and picking a `Localised` text. */
export function currentLocale(): string {
  return locale;
}

/** Chooses what `currentLocale` answers. Apart from the words, because the background needs none. */
export function setLocale(tag: string): void {
  locale = tag;
}

/** The interface's language for a BCP 47 tag: `uk` for `uk-UA`, English for a language it does not have. */
export function languageOf(tag: string): Language {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === first) ?? 'en';
}

/** The tag to speak in: the reader's own choice, with the browser's region where that is of the same language. */
export function localeOf(chosen: Language | null, browserTag: string): string {
  return chosen === null || languageOf(browserTag) === chosen ? localeFor(browserTag) : chosen;
}

/** The tag itself, region and all, where its language is one of ours: dates follow it. Else `en`. */
export function localeFor(tag: string): string {
  const language = languageOf(tag);
  try {
    const spoken = new Intl.Locale(tag.replace('_', '-'));
    return spoken.language === language ? `${spoken}` : 'en';
  } catch {
    return language;
  }
}
