/**
 * The words of the interface, in English: the original, and the type of the other languages.
 * Flat keys, whole sentences; `{name}` is a parameter; an object holds the plural forms of `{count}`.
 */
export const en = {
  // The mark and the card.
  'stance.agrees': 'Agrees with the record',
  'stance.differs': 'Differs from the record',
  'status.verified': 'Verified',
  'status.single-source': 'Single source',
  'status.disputed': 'Disputed',
  'status.party-claim': 'Claimed by one side',

  // The popup.
  'popup.title': 'Second Source',
  'popup.reading': 'Reading the page…',
  'popup.none': 'This page has not been read.',
  'popup.none.hint': 'Second Source reads by itself on the news sites it knows. Here it waits for you.',
  'popup.none.cannot': 'Pages of the browser itself, of extension stores and PDF files cannot be read.',
  'popup.unrelated': 'Nothing here that the record knows.',
  'popup.unrelated.hint': 'The page was read, and none of the events in the record was found on it.',
  'popup.failed': 'The page could not be read.',
  'popup.failed.hint': 'Reload the page and try again. What went wrong: {why}',
  'popup.off.site': 'Off on {host}.',
  'popup.off.everywhere': 'Off on every page.',
  'popup.off.hint': 'Nothing is read while it is off.',
  'popup.event.why': 'Why this event?',
  'popup.differs.heading': { one: '{count} passage differs', other: '{count} passages differ' },
  'popup.agrees.heading': { one: '{count} passage agrees', other: '{count} passages agree' },
  'popup.dismissed.heading': { one: '{count} fact dismissed here', other: '{count} facts dismissed here' },
  'popup.dismissed.restore': 'Bring back: {statement}',
  'popup.claims.none': 'No passage was matched to a fact of the record.',
  'popup.claim.show': 'Show on the page: {quote}',
  'popup.self.heading': 'The page against itself',
  'popup.self.agrees': 'Here as in the record:',
  'popup.self.differs': 'Here otherwise:',
  'popup.omits.heading': 'Left out',
  'popup.omits.none': 'Every key fact of the event was found.',
  'popup.omits.scope': {
    one: 'Not found in the {count} word of article text that was read.',
    other: 'Not found in the {count} words of article text that were read.',
  },
  'popup.omits.noVerdict': 'No word on what is left out.',
  'popup.omits.noVerdict.why': 'No word on what is left out: {why}',
  'popup.read': 'Read this page',
  'popup.alwaysHere': 'Always on {host}',
  'popup.alwaysEverywhere': 'Always on every site',
  'popup.access.refused': 'Access was not given. Nothing has changed.',
  'popup.switch.heading': 'Where it runs',
  'popup.switch.site': 'On {host}',
  'popup.switch.everywhere': 'On every page it may read',
  'popup.error': 'That did not work. Close this window and try again.',
} as const;

/** The plural forms of one sentence; languages differ in which they have, `other` is always there. */
export type Plural = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>;

/** A key of the interface's words. */
export type Key = keyof typeof en;

/** The same keys in another language: a sentence where English has one, plural forms where English has those. */
export type Words = { readonly [K in Key]: (typeof en)[K] extends string ? string : Plural };
