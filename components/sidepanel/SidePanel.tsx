import { Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import type { ComparisonFormat } from '../../lib/model/comparison.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { Ways } from '../compare/Ways.tsx';
import { AgainstItself } from '../digest/AgainstItself.tsx';
import { Hidden } from '../digest/Hidden.tsx';
import { LeftOut } from '../digest/LeftOut.tsx';
import { PageEvents } from '../digest/PageEvents.tsx';
import { Plain } from '../digest/Plain.tsx';
import type { OnRecord } from '../digest/RecordLink.tsx';
import { WholeRecord } from '../digest/WholeRecord.tsx';
import { Icon } from '../Icon.tsx';
import { panelOf, type Tab, Tabs } from '../Tabs.tsx';
import { Passages } from './Passages.tsx';
import { plainTitle, shownClaims } from './spoken.ts';

/** What the panel knows; `summary` is `null` until the background has answered. */
export interface PanelView {
  summary: PageSummary | null;
  tab: Tab;
  /** Host of the page in front; `null` where it is no page of the web, or none that may be seen. */
  host: string | null;
  /** A reading that was asked for is under way. */
  busy: boolean;
  /** Sentences on what has changed, for screen readers. */
  spoken: string[];
  /** One sentence on what went wrong, for everybody. */
  said: string;
}

/** What can be done in the panel. */
export interface PanelActions {
  onTab(tab: Tab): void;
  onShow(claim: string): void;
  onRestore(fact: string): void;
  onRead(): void;
  /** Opens the page that compares, with this page chosen. */
  onCompare(): void;
  /** Saves this page's comparison as a file. */
  onSave(format: ComparisonFormat): void;
  /** Opens the record in a tab: at a fact, or `null` for all of them. */
  onRecord?: OnRecord;
  onOptions(): void;
}

/** Beside the page in front: its digest, as a list of ways to its marks; and the reader's notes. */
export function SidePanel(props: {
  view: PanelView;
  actions: PanelActions;
  /** Drawn only where it is shown. */
  notes: () => ComponentChildren;
}) {
  const { view, actions, notes } = props;
  const { summary, tab, spoken, said } = view;
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{t('popup.title')}</h1>
        <Tabs shown={tab} onTab={actions.onTab} />
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
      <main class={tab} aria-busy={tab === 'page' && summary === null}>
        <div class="stack" key={tab} {...panelOf(tab)}>
          {tab === 'notes' ? notes() : summary && <Page summary={summary} view={view} actions={actions} />}
        </div>
      </main>
      <div class="said" role="status">
        {said && <p>{said}</p>}
        <div class="unseen">
          {spoken.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </>
  );
}

function Page(props: { summary: PageSummary; view: PanelView; actions: PanelActions }) {
  const { summary, actions } = props;
  return (
    <>
      {summary.title && <p class="soft page-title">{summary.title}</p>}
      {summary.state === 'read' ? <Digest summary={summary} actions={actions} /> : <NoDigest {...props} />}
      <WholeRecord onRecord={actions.onRecord} />
    </>
  );
}

function Digest({ summary, actions }: { summary: PageSummary; actions: PanelActions }) {
  const claims = shownClaims(summary);
  const { onShow, onRestore, onCompare, onSave, onRecord } = actions;
  return (
    <>
      {summary.events.length > 0 && <PageEvents events={summary.events} />}
      {claims.length === 0 && <p class="soft">{t('popup.claims.none')}</p>}
      <Passages
        stance="differs"
        claims={claims.filter(({ stance }) => stance === 'differs')}
        onShow={onShow}
        onRecord={onRecord}
      />
      <AgainstItself summary={summary} onShow={onShow} />
      <Passages
        stance="agrees"
        claims={claims.filter(({ stance }) => stance === 'agrees')}
        onShow={onShow}
        onRecord={onRecord}
      />
      {summary.omits && summary.events.length > 0 && <LeftOut omits={summary.omits} onRecord={onRecord} />}
      <Hidden summary={summary} onRestore={onRestore} />
      <Ways onCompare={onCompare} onSave={{ here: onSave }} />
    </>
  );
}

function NoDigest(props: { summary: PageSummary; view: PanelView; actions: PanelActions }) {
  const { summary, view, actions } = props;
  const { host, busy } = view;
  const title = plainTitle(summary, host);
  switch (summary.state) {
    case 'off':
      return <Plain title={title} hint={t('panel.off.hint')} />;
    case 'unrelated':
      return <Plain title={title} hint={t('popup.unrelated.hint')} />;
    case 'failed':
      return <Plain title={title} hint={t('popup.failed.hint', { why: summary.why ?? '' })} />;
    default:
      if (host === null) return <Plain title={title} hint={t('panel.unseen.hint')} />;
      return (
        <Plain title={title} hint={t('panel.none.hint')}>
          <p class="access">
            <button type="button" class="main" disabled={busy} onClick={actions.onRead}>
              {busy ? t('popup.reading') : t('popup.read')}
            </button>
          </p>
        </Plain>
      );
  }
}
