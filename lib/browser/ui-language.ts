import { browser } from 'wxt/browser';
import { localeOf } from '../i18n/locale.ts';
import { readSettings } from './settings.ts';

/** The language the browser itself speaks, BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The language the interface speaks, BCP 47: the reader's choice, else the browser's where it is one of ours. */
export async function spokenLanguage(): Promise<string> {
  return localeOf((await readSettings()).language, uiLanguage());
}
