import { browser } from 'wxt/browser';
import { languageOf } from '../i18n/locale.ts';
import { spokenLanguage } from './ui-language.ts';

/**
 * The words of the browser's own places (menus, address bar), by name, in the language the reader has chosen: the
 * browser itself would take its own language's.
 */
export async function ownWords(): Promise<Record<string, { message: string }>> {
  const language = languageOf(await spokenLanguage());
  return (await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/'))).json();
}
