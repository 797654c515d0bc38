import type { Localised } from '../model/record.ts';
import { currentLocale } from './locale.ts';

/** The text of the record in the interface's language, or the English original where we have no translation. */
export function localised(text: Localised): string {
  const lang = currentLocale().slice(0, 2) as keyof Localised;
  return text[lang] ?? text.en;
}
