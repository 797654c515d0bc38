/** The keyword in the address bar: facts of the record and the reader's notes, as they are typed. */
import { browser } from 'wxt/browser';
import { answerAddressBar, type Suggestion, type Where } from '../../lib/browser/address-bar.ts';
import { spokenLanguage } from '../../lib/browser/ui-language.ts';
import { setLocale } from '../../lib/i18n/locale.ts';
import { localised } from '../../lib/i18n/localised.ts';
import { soughtIn } from '../../lib/store/notes/texts.ts';
import { fold } from '../../lib/text/fold.ts';
import { engine } from './engine.ts';
import { openNote } from './note-places.ts';
import { notesDesk } from './notes-desk.ts';

/** Browsers show about this many lines, facts and notes together. */
const FACTS = 5;
const NOTES = 3;
const FACT = 'fact:';
const NOTE = 'note:';

async function suggest(typed: string): Promise<Suggestion[]> {
  const sought = soughtIn(typed);
  if (sought.length === 0) return [];
  const { record } = await engine();
  setLocale(await spokenLanguage());
  const facts = record.facts
    .map(({ id, statement }) => ({ content: FACT + id, description: localised(statement) }))
    .filter(({ description }) => sought.every((word) => fold(description).includes(word)));
  const desk = await notesDesk();
  const notes = await desk?.notebook.list({ text: typed }, { from: 0, count: NOTES });
  return [
    ...facts.slice(0, FACTS),
    ...(notes?.notes ?? []).map(({ id, body, target, title }) => ({
      content: NOTE + id,
      description: [body, target?.quote.exact, title].filter(Boolean).join(' – '),
    })),
  ];
}

async function chosen(content: string, where: Where): Promise<void> {
  if (content.startsWith(NOTE)) {
    const note = await (await notesDesk())?.notebook.get(content.slice(NOTE.length));
    if (note) await openNote(note);
    return;
  }
  const asked = content.startsWith(FACT)
    ? `fact=${encodeURIComponent(content.slice(FACT.length))}`
    : `q=${encodeURIComponent(content)}`;
  const url = browser.runtime.getURL(`/record.html#${asked}` as '/');
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Listens to the address bar. */
export const followAddressBar = (): void => answerAddressBar(suggest, chosen);
