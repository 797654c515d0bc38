import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { takePageWords } from '../../lib/i18n/page-words.ts';
import { seatNotes } from './page-notes.ts';

/** Injected where no reader is: a page that has notes, or one that is to get its first. */
export default defineUnlistedScript(() => {
  takePageWords(uiLanguage());
  seatNotes(null, false);
});
