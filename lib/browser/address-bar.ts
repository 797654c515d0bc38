import { browser } from 'wxt/browser';
import { ownWords } from './own-words.ts';

/** One line under the address bar: what choosing it gives back, and what it shows. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Where the reader wants what was chosen. */
export type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Chrome reads what is shown as XML, and refuses it whole where it is none. Firefox shows it as it is. */
function shown(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return import.meta.env.FIREFOX ? plain : plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Answers the keyword in the address bar: `suggest` finds, `chosen` is told what was picked or typed. */
export function answerAddressBar(
  suggest: (typed: string) => Promise<Suggestion[]>,
  chosen: (content: string, where: Where) => Promise<unknown>,
): void {
  const { omnibox } = browser;
  const quietly = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => console.warn(String(error)));
  omnibox.onInputStarted.addListener(() =>
    quietly(
      ownWords().then(({ keyword }) =>
        omnibox.setDefaultSuggestion({ description: shown(keyword?.message ?? '') }),
      ),
    ),
  );
  omnibox.onInputChanged.addListener((typed, answer) =>
    quietly(
      suggest(typed).then((found) =>
        answer(found.map(({ content, description }) => ({ content, description: shown(description) }))),
      ),
    ),
  );
  omnibox.onInputEntered.addListener((content, where) => quietly(chosen(content, where)));
}
