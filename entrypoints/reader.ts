import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/Card.css?inline';
import { Card, describeCard } from '../components/Card.tsx';
import { askBackground, onTold } from '../lib/browser/messages.ts';
import { takeReaderSeat } from '../lib/browser/reader-seat.ts';
import { type CardView, startReader } from '../lib/page/reader.ts';

/** Injected by the background into a page that looks like one of ours. */
export default defineUnlistedScript(() => {
  const seat = new AbortController();
  if (!takeReaderSeat(seat.signal)) return;

  const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);
  const reader = startReader(window, {
    ask: (page) => askBackground('readPage', page),
    left: () => quietly(askBackground('pageLeft', undefined)),
    suppress: (fact) => quietly(askBackground('suppressFact', { fact })),
    restore: (fact) => quietly(askBackground('restoreFact', { fact })),
    draw: (into: HTMLElement, view: CardView | null) => render(view && h(Card, view), into),
    describe: describeCard,
    css: cardCss,
    isAlive: () => Boolean(browser.runtime?.id),
    ended: () => seat.abort(),
  });

  const deaf = [
    onTold('showClaim', ({ data }) => reader.showClaim(data.id)),
    onTold('stepClaim', ({ data }) => reader.stepClaim(data.by)),
    onTold('suppressedChanged', ({ data }) => reader.suppressedChanged(data.facts)),
    onTold('leave', () => reader.leave()),
  ];
  seat.signal.addEventListener('abort', () => {
    for (const stop of deaf) stop();
  });
});
