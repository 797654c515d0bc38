import { en, type Words } from './en.ts';
import { type Language, languageOf, localeFor } from './locale.ts';
import { setWords } from './t.ts';

const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<Words>> = {
  uk: async () => (await import('./uk.ts')).uk,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
};

/**
 * In a page of the extension: fetches the words of the browser's language `tag` (BCP 47) and speaks it from then on;
 * English where the language is none of ours or its words do not come. Returns the tag spoken, for `<html lang>`.
 */
export async function speak(tag: string): Promise<string> {
  const language = languageOf(tag);
  const words = language === 'en' ? en : await OTHERS[language]().catch(() => null);
  const spoken = words ? localeFor(tag) : 'en';
  setWords(spoken, words ?? en);
  return spoken;
}
