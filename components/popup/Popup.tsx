import { PanelRightOpen, Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { Ways } from '../compare/Ways.tsx';
import { AgainstItself } from '../digest/AgainstItself.tsx';
import { Claims } from '../digest/Claims.tsx';
import { Hidden } from '../digest/Hidden.tsx';
import { LeftOut } from '../digest/LeftOut.tsx';
import { PageEvents } from '../digest/PageEvents.tsx';
import { Plain } from '../digest/Plain.tsx';
import type { OnRecord } from '../digest/RecordLink.tsx';
import { WholeRecord } from '../digest/WholeRecord.tsx';
import { Icon } from '../Icon.tsx';
import { panelOf, type Tab, Tabs } from '../Tabs.tsx';
import { Access } from './Access.tsx';
import { Switches } from './Switches.tsx';

/** What the popup knows; `summary` is `null` until the background has answered. */
export interface PopupView {
  summary: PageSummary | null;
  tab: Tab;
  /** Host of the page in front; `null` where it is no page of the web. */
  host: string | null;
  siteOff: boolean;
  everywhereOff: boolean;
  access: { site: boolean; everywhere: boolean };
  busy: boolean;
  /** One sentence on what was just done, for eyes and screen readers alike. */
  said: string;
}

/** What can be done in the popup. */
export interface PopupActions {
  onTab(tab: Tab): void;
  onShow(id: string): void;
  onRestore(fact: string): void;
  onRead(): void;
  /** `null`: on every site. Called straight from the click. */
  onAlways(host: string | null): void;
  onSite(off: boolean): void;
  onEverywhere(off: boolean): void;
  /** Opens the page that compares; `save`: with the formats of files shown. */
  onCompare(save: boolean): void;
  onOptions(): void;
  /** Opens the side panel, straight from the click; missing where the browser has none. */
  onPanel?: (() => void) | undefined;
  /** Opens the record in a tab: at a fact, or `null` for all of them. */
  onRecord?: OnRecord;
}

/** The window under the toolbar button: the page in front beside the record, and the reader's notes. */
export function Popup(props: {
  view: PopupView;
  actions: PopupActions;
  /** Drawn only where it is shown. */
  notes?: () => ComponentChildren;
}) {
  const { view, actions, notes } = props;
  const shown = notes ? view.tab : 'page';
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{t('popup.title')}</h1>
        {notes && <Tabs shown={shown} onTab={actions.onTab} />}
        {actions.onPanel && (
          <button
            type="button"
            class="quiet"
            aria-label={t('popup.panel')}
            title={t('popup.panel')}
            onClick={actions.onPanel}
          >
            <Icon node={PanelRightOpen} />
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={t('options.open')}
          title={t('options.open')}
          onClick={actions.onOptions}
        >
          <Icon node={Settings} />
        </button>
      </header>
      {shown === 'notes' ? (
        <main class="notes">
          <div {...panelOf('notes')}>{notes?.()}</div>
        </main>
      ) : (
        <>
          <main aria-busy={view.summary === null}>
            <div class="stack" {...(notes ? panelOf('page') : {})}>
              {view.summary && <Page summary={view.summary} view={view} actions={actions} />}
              {view.summary && <WholeRecord onRecord={actions.onRecord} />}
            </div>
          </main>
          <p class="said" role="status">
            {view.said}
          </p>
          <Switches {...view} {...actions} />
        </>
      )}
    </>
  );
}

function Page(props: { summary: PageSummary; view: PopupView; actions: PopupActions }) {
  const { summary, view, actions } = props;
  const { host } = view;
  const why = summary.why ?? '';
  switch (summary.state) {
    case 'off':
      return (
        <Plain
          title={why === 'site' ? t('popup.off.site', { host: host ?? '' }) : t('popup.off.everywhere')}
          hint={t('popup.off.hint')}
        />
      );
    case 'unrelated':
      return <Plain title={t('popup.unrelated')} hint={t('popup.unrelated.hint')} />;
    case 'failed':
      return <Plain title={t('popup.failed')} hint={t('popup.failed.hint', { why })} />;
    case 'none':
      if (host === null) return <Plain title={t('popup.none.cannot')} hint={t('popup.none.cannot.hint')} />;
      return (
        <Plain title={t('popup.none')} hint={t('popup.none.hint')}>
          <Access {...view} {...actions} host={host} />
        </Plain>
      );
    case 'read':
      return <ReadPage summary={summary} actions={actions} />;
  }
}

function ReadPage({ summary, actions }: { summary: PageSummary; actions: PopupActions }) {
  const shown = summary.claims.filter(({ fact }) => !summary.suppressed.includes(fact));
  const { onShow, onRestore, onCompare, onRecord } = actions;
  return (
    <>
      {summary.events.length > 0 && <PageEvents events={summary.events} />}
      {shown.length === 0 && <p class="soft">{t('popup.claims.none')}</p>}
      <Claims
        stance="differs"
        claims={shown.filter(({ stance }) => stance === 'differs')}
        onShow={onShow}
        onRecord={onRecord}
      />
      <AgainstItself summary={summary} onShow={onShow} />
      <Claims
        stance="agrees"
        claims={shown.filter(({ stance }) => stance === 'agrees')}
        onShow={onShow}
        onRecord={onRecord}
      />
      {summary.omits && summary.events.length > 0 && <LeftOut omits={summary.omits} onRecord={onRecord} />}
      <Hidden summary={summary} onRestore={onRestore} />
      <Ways onCompare={() => onCompare(false)} onSave={{ elsewhere: () => onCompare(true) }} />
    </>
  );
}
