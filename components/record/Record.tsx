import { t } from '../../lib/i18n/t.ts';
import type { Fact } from '../../lib/model/record.ts';
import { hashOf, type Place, type View } from '../../lib/record/place.ts';
import { longDayOf } from './day.ts';
import { FactPage } from './FactPage.tsx';
import { Facts } from './Facts.tsx';
import { Matrix } from './Matrix.tsx';
import { eventName, type Met, outletName, type Shelf } from './shelf.ts';
import { Timeline } from './Timeline.tsx';

/** What the page knows; `shelf` is `null` until the background has answered. */
export interface RecordView {
  shelf: Shelf | null;
  place: Place;
  /** Where the reader met the fact in front; `null` while that is not known. */
  met: Met | null;
  /** Sheets of paper are being made. */
  printing: boolean;
  /** Today, `YYYY-MM-DD`: for the head of a sheet. */
  today: string;
  failed: boolean;
  /** One sentence on what was just done, for eyes and screen readers alike. */
  said: string;
}

/** What can be done on the page. */
export interface RecordActions {
  /** `typed`: one more letter of a search, not a step to go back to. */
  onPlace(place: Place, typed?: boolean): void;
  onCopy(fact: Fact): void;
  onPrint(): void;
  /** Goes to a note on its page. */
  onNote(id: string): void;
}

const VIEWS: readonly Exclude<View, 'fact'>[] = ['facts', 'matrix', 'timeline'];

/** The record in a page of its own: facts, one fact, facts by outlets, days. */
export function RecordPage({ view, actions }: { view: RecordView; actions: RecordActions }) {
  const { shelf, place, said, failed } = view;
  const shown = place.view === 'fact' ? 'facts' : place.view;
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{t('record.title')}</h1>
        <nav aria-label={t('record.views')}>
          {VIEWS.map((each) => (
            <a key={each} href={hashOf({ view: each })} aria-current={each === shown ? 'page' : undefined}>
              {t(`record.view.${each}`)}
            </a>
          ))}
        </nav>
        {shelf && <span class="soft version">{t('record.version', { version: shelf.record.version })}</span>}
      </header>
      {shelf && (
        <div class="sheet-head">
          <p>
            {t('record.sheet', {
              product: t('popup.title'),
              version: shelf.record.version,
              day: longDayOf(view.today),
            })}
          </p>
          <p>{narrowing(shelf, place).join(' · ')}</p>
        </div>
      )}
      <main class={place.view} aria-busy={!shelf && !failed}>
        {shelf ? <Shown {...view} shelf={shelf} actions={actions} /> : <Waiting failed={failed} />}
      </main>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

/** What a sheet is narrowed by: on paper there are no filters to look at. */
function narrowing(shelf: Shelf, { text, event, status, outlet }: Place): string[] {
  return [
    text,
    event && eventName(shelf, event),
    status && t(`status.${status}`),
    outlet && outletName(shelf, outlet),
  ].filter((each) => each !== undefined);
}

function Waiting({ failed }: { failed: boolean }) {
  return failed ? (
    <div class="empty">
      <h2>{t('record.failed')}</h2>
      <p class="soft">{t('record.failed.hint')}</p>
    </div>
  ) : (
    <p class="soft empty">{t('record.loading')}</p>
  );
}

function Shown(props: RecordView & { shelf: Shelf; actions: RecordActions }) {
  const { shelf, place, met, printing, actions } = props;
  const { onPlace, onPrint } = actions;
  switch (place.view) {
    case 'fact': {
      const fact = shelf.facts.get(place.fact ?? '');
      return fact ? <FactPage fact={fact} shelf={shelf} met={met} actions={actions} /> : <Gone />;
    }
    case 'matrix':
      return <Matrix shelf={shelf} place={place} printing={printing} onPlace={onPlace} onPrint={onPrint} />;
    case 'timeline':
      return <Timeline shelf={shelf} place={place} onPlace={onPlace} onPrint={onPrint} />;
    default:
      return <Facts shelf={shelf} place={place} onPlace={onPlace} onPrint={onPrint} />;
  }
}

function Gone() {
  return (
    <div class="empty">
      <h2>{t('record.fact.gone')}</h2>
      <p class="soft">{t('record.fact.gone.hint')}</p>
      <p>
        <a href={hashOf({ view: 'facts' })}>{t('record.fact.back')}</a>
      </p>
    </div>
  );
}
