import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seatNotes } from './page-notes.ts';

/** Injected where no reader is: a page that has notes, or one that is to get its first. */
export default defineUnlistedScript(() => {
  seatNotes(null, false);
});
