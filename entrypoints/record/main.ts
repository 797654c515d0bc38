import '../../components/record/record.css';
import '../../components/record/matrix.css';
import '../../components/record/print.css';
import { h, render } from 'preact';
import { citationOf } from '../../components/record/citation.ts';
import { RecordPage, type RecordView } from '../../components/record/Record.tsx';
import { type Met, shelfOf } from '../../components/record/shelf.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { dressPage } from '../../lib/browser/own-page.ts';
import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Fact } from '../../lib/model/record.ts';
import type { Place } from '../../lib/record/place.ts';
import { follow } from '../notebook/desk.ts';
import { followPlaces } from './places.ts';

/** More notes on one fact are for the notebook. */
const MOST_NOTES = 20;
const SAID_MS = 6000;

const place = document.getElementById('record');

async function whereMet(fact: string): Promise<Met> {
  const { notes, total } = await askBackground('listNotes', {
    query: { facts: [fact] },
    window: { from: 0, count: MOST_NOTES },
  });
  const kept = await askBackground('listArticles', undefined).catch(() => []);
  const articles = kept.flatMap((article) => {
    const claims = article.claims.filter((claim) => claim.fact === fact);
    return claims.length > 0 ? [{ ...article, claims }] : [];
  });
  return { notes, total, articles };
}

/** Returns what draws all of it anew, as in another language. */
function start(into: HTMLElement): () => void {
  let view: RecordView = {
    shelf: null,
    place: { view: 'facts' },
    met: null,
    printing: false,
    today: new Date().toISOString().slice(0, 10),
    failed: false,
    said: '',
  };
  let silence = 0;

  const show = (change: Partial<RecordView>) => {
    view = { ...view, ...change };
    render(h(RecordPage, { view, actions }), into);
    document.title = t('record.head', { view: titleOf(view), product: t('popup.title') });
  };
  const say = (said: string) => {
    clearTimeout(silence);
    show({ said });
    silence = window.setTimeout(() => show({ said: '' }), SAID_MS);
  };
  const meet = () => {
    const { fact } = view.place;
    if (fact === undefined) return;
    // Without a database there are no notes to show: the fact is shown all the same.
    void whereMet(fact)
      .then((met) => view.place.fact === fact && show({ met }))
      .catch(() => undefined);
  };
  const arrive = (to: Place) => {
    show({ place: to, met: to.fact === view.place.fact ? view.met : null });
    meet();
  };
  const places = followPlaces(arrive);
  const actions = {
    onPlace: places.goTo,
    onPrint: () => print(),
    onNote: (id: string) => void askBackground('openNote', { id }),
    onCopy: (fact: Fact) => {
      if (!view.shelf) return;
      navigator.clipboard
        .writeText(citationOf(fact, view.shelf))
        .then(() => say(t('record.cite.done')))
        .catch(() => say(t('record.cite.failed')));
    },
  };

  // As in the notebook: a stroke leads to the search, unless it is typed.
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element | null)?.matches?.('input, select, textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = into.querySelector<HTMLInputElement>('input[type=search]');
    if (search) event.preventDefault();
    search?.focus();
  });
  // Drawn for paper before the browser takes the picture, and back after it: `render` does it at once.
  addEventListener('beforeprint', () => show({ printing: true }));
  addEventListener('afterprint', () => show({ printing: false }));
  arrive(places.first);
  const look = () => {
    show({});
    askBackground('getRecord', undefined)
      .then((record) => show({ shelf: shelfOf(record) }))
      .catch(() => show({ failed: true }));
  };
  look();
  follow(meet, new AbortController().signal);
  return look;
}

function titleOf({ shelf, place }: RecordView): string {
  if (place.view !== 'fact') return t(`record.view.${place.view}`);
  const fact = shelf?.facts.get(place.fact ?? '');
  return fact ? localised(fact.statement) : t('record.title');
}

async function speakFirst(into: HTMLElement): Promise<void> {
  let look = () => {};
  await dressPage(document.documentElement, () => look());
  look = start(into);
}

if (place) void speakFirst(place);
