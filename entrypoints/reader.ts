import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/Card.css?inline';
import { Card, describeCard } from '../components/Card.tsx';
import { askBackground, onTold } from '../lib/browser/messages.ts';
import { takeReaderSeat } from '../lib/browser/reader-seat.ts';
import { followSettings } from '../lib/browser/settings.ts';
import { uiLanguage } from '../lib/browser/ui-language.ts';
import { takePageWords } from '../lib/i18n/page-words.ts';
import type { Claim } from '../lib/model/reading.ts';
import type { PageNotes } from '../lib/page/notes/notes.ts';
import { type CardView, type Reader, startReader } from '../lib/page/reader.ts';
import { seatNotes } from './notes/page-notes.ts';

/** What the notes of a page are told of its marks. */
function marksOf(reader: Reader) {
  const refOf = ({ id, fact, stance }: Claim) => {
    const known = reader.facts()[fact]?.fact;
    return known ? [{ claim: id, stance, id: fact, event: known.event, statement: known.statement }] : [];
  };
  return {
    facts: () =>
      Object.values(reader.facts()).map(({ fact: { id, event, statement } }) => ({ id, event, statement })),
    claimsOver: (start: number, end: number) => reader.claimsOver(start, end).flatMap(refOf),
    showClaim: reader.showClaim,
    close: reader.closeCard,
  };
}

/** Injected by the background into a page that looks like one of ours. */
export default defineUnlistedScript(() => {
  const seat = new AbortController();
  if (!takeReaderSeat(seat.signal)) return;
  takePageWords(uiLanguage());

  let notes: PageNotes | null = null;
  const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);
  const reader = startReader(window, {
    ask: (page) => askBackground('readPage', page),
    left: () => quietly(askBackground('pageLeft', undefined)),
    suppress: (fact) => quietly(askBackground('suppressFact', { fact })),
    restore: (fact) => quietly(askBackground('restoreFact', { fact })),
    openRecord: (fact) => quietly(askBackground('openRecord', { fact })),
    draw: (into: HTMLElement, view: CardView | null) => render(view && h(Card, view), into),
    describe: describeCard,
    css: cardCss,
    isAlive: () => Boolean(browser.runtime?.id),
    isTaken: (x, y) => notes?.isAt(x, y) ?? false,
    ended: () => seat.abort(),
  });
  notes = seatNotes(marksOf(reader), true);
  followSettings(({ marks }) => reader.setDensity(marks), seat.signal);

  const deaf = [
    onTold('showClaim', ({ data }) => reader.showClaim(data.id)),
    onTold('stepClaim', ({ data }) => reader.stepClaim(data.by)),
    onTold('suppressedChanged', ({ data }) => reader.suppressedChanged(data.facts)),
    onTold('readAgain', () => reader.read()),
    onTold('leave', () => reader.leave()),
  ];
  seat.signal.addEventListener('abort', () => {
    for (const stop of deaf) stop();
    notes?.leave();
  });
});
