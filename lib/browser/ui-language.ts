import { browser } from 'wxt/browser';

/** The language the browser itself speaks, BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
