import { localeOf } from '../i18n/locale.ts';
import { speak } from '../i18n/speak.ts';
import type { Settings } from '../model/settings.ts';
import { followSettings, readSettings } from './settings.ts';
import { uiLanguage } from './ui-language.ts';

/**
 * In a page of the extension: speaks the language and wears the colours that the reader has chosen, told to its
 * `root`, and does both anew when another is chosen; `redraw` is called each time, the first time included. Resolves
 * when the page is dressed.
 */
export async function dressPage(
  root: HTMLElement,
  redraw: (settings: Settings) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  let worn = '';
  const wear = async (settings: Settings): Promise<void> => {
    const tag = localeOf(settings.language, uiLanguage());
    const look = JSON.stringify([tag, settings.theme]);
    if (look === worn) return;
    worn = look;
    root.style.colorScheme = settings.theme ?? '';
    root.lang = await speak(tag);
    if (!signal.aborted && look === worn) redraw(settings);
  };
  await wear(await readSettings());
  followSettings((settings) => void wear(settings), signal);
}
