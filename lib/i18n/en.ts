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

  'status.verified.means': 'At least two newsrooms report it independently of each other.',
  'status.single-source.means': 'One newsroom reports it; the others repeat it or say nothing of it.',
  'status.disputed.means': 'The sources contradict each other on it.',
  'status.party-claim.means': 'Only one side of the talks says so.',
  'card.label': 'Second Source: {stance}. {statement}',
  'card.position': 'Mark {number} of {total}',
  'card.previous': 'Previous mark',
  'card.next': 'Next mark',
  'card.close': 'Close',
  'card.spot': 'Several facts in this passage',
  'card.spot.pick': 'Fact {number} of {total}: {statement}',
  'card.said.agrees': 'Mark {number} of {total}. Agrees with the record: {statement}',
  'card.said.differs': 'Mark {number} of {total}. Differs from the record: {statement}',
  'card.said.suppressed': 'Hidden on this page: {statement}',
  'card.record': 'The record',
  'card.wordings': 'Page and record, side by side',
  'card.wordings.page': 'This page',
  'card.wordings.record': 'Record',
  'card.quote': 'How the quotation is worded',
  'card.quote.here': 'On this page',
  'card.quote.nearest': 'The nearest published wording',
  'card.quote.others': 'Other published wordings',
  'card.quote.path': 'through {path}',
  'card.sources': {
    one: '{count} source',
    other: '{count} sources',
  },
  'card.sources.independent': {
    one: '{count} independent',
    other: '{count} independent',
  },
  'card.sources.none': 'No source is given.',
  'card.source.copy': 'text from {outlet}',
  'card.source.undated': 'no date given',
  'card.notes': 'Across the sources',
  'card.notes.agree': 'Same',
  'card.notes.differ': 'Different',
  'card.notes.omit': 'Left out',
  'card.notes.translate': 'Translated',
  'card.why': 'Why this was matched',
  'card.why.passage': 'Passage',
  'card.suppress': 'Not this fact',
  'card.suppress.title': 'This passage says something else: take the mark away, here only.',
  'card.suppressed': 'The mark is gone from this page.',
  'card.restore': 'Undo',

  // The popup.
  'popup.title': 'Second Source',
  'popup.reading': 'Reading the page…',
  'popup.none': 'This page has not been read.',
  'popup.none.hint':
    'On the news sites it knows, Second Source reads by itself what speaks of the talks. Here it waits for you.',
  'popup.none.cannot': 'This page cannot be read.',
  'popup.none.cannot.hint':
    'The browser keeps its own pages, the extension stores and PDF files to itself. Open a news article and try there.',
  'popup.unrelated': 'Nothing here that the record knows.',
  'popup.unrelated.hint': 'The page was read, and it speaks of none of the events in the record.',
  'popup.failed': 'The page could not be read.',
  'popup.failed.hint': 'Reload the page and try again. What went wrong: {why}',
  'popup.off.site': 'Off on {host}.',
  'popup.off.everywhere': 'Off on every page.',
  'popup.off.hint': 'Nothing is read while it is off.',
  'popup.event.day': '{day}, {place}',
  'popup.event.passing': 'Mentioned in passing: {event}',
  'popup.event.why': 'Why this event?',
  'popup.differs.heading': {
    one: '{count} passage differs from the record',
    other: '{count} passages differ from the record',
  },
  'popup.agrees.heading': {
    one: '{count} passage agrees with the record',
    other: '{count} passages agree with the record',
  },
  'popup.dismissed.heading': {
    one: '{count} fact hidden on this page',
    other: '{count} facts hidden on this page',
  },
  'popup.dismissed.restore': 'Show again',
  'popup.claims.none': 'No passage was matched to a fact of the record.',
  'popup.claim.show': 'Show on the page',
  'popup.claim.slot': 'Record: {record}',
  'popup.self.heading': 'The page against itself',
  'popup.self.agrees': 'Here it agrees with the record',
  'popup.self.differs': 'Here it says otherwise',
  'popup.omits.heading': 'Left out',
  'popup.omits.none': 'Every key fact of the event was found.',
  'popup.omits.scope': {
    one: 'Not found in the text scanned: {count} word.',
    other: 'Not found in the text scanned: {count} words.',
  },
  'popup.omits.noVerdict': 'What is left out cannot be told: {why}.',
  'popup.read': 'Read this page',
  'popup.always.site': 'Always on {host}',
  'popup.always.everywhere': 'Always on every site',
  'popup.always.hint': 'Your browser will ask whether to allow it. You can take it back there at any time.',
  'popup.always.given': 'From now on Second Source reads here by itself.',
  'popup.always.refused': 'Access was not given. Nothing has changed.',
  'popup.switch.heading': 'Where it runs',
  'popup.switch.site': 'On {host}',
  'popup.switch.everywhere': 'On every page it may read',
  'popup.error': 'That did not work. Reload the page and try again.',
} as const;

/** The plural forms of one sentence; languages differ in which they have, `other` is always there. */
export type Plural = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>;

/** A key of the interface's words. */
export type Key = keyof typeof en;

/** The same keys in another language: a sentence where English has one, plural forms where English has those. */
export type Words = { readonly [K in Key]: (typeof en)[K] extends string ? string : Plural };
