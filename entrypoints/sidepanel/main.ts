import '../../components/popup/tabs.css';
import '../../components/sidepanel/sidepanel.css';
import '../../components/notebook/notebook.css';
import '../../components/compare/ways.css';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { type PanelView, SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { spokenDigest } from '../../components/sidepanel/spoken.ts';
import type { Tab } from '../../components/Tabs.tsx';
import { followFrontTab } from '../../lib/browser/front-tab.ts';
import { askBackground, tellReader } from '../../lib/browser/messages.ts';
import { openOptions } from '../../lib/browser/options.ts';
import { dressPage } from '../../lib/browser/own-page.ts';
import { watchPage } from '../../lib/browser/page-memory.ts';
import { t } from '../../lib/i18n/t.ts';
import type { ComparisonFormat } from '../../lib/model/comparison.ts';
import { hostOf } from '../../lib/text/host.ts';
import { openCompare } from '../compare/full.ts';
import { openRecord } from '../record/open.ts';
import { notesInFront } from './notes.ts';

/** Opened as a page of its own, the panel is told by `?tab=` whose page it shows. */
const asked = new URLSearchParams(location.search).get('tab');
const place = document.getElementById('panel');

/** A reader that has not answered by then will not: its page closed, or stopped it. */
const READING_MS = 8000;
/** While a page loads it is unread for a moment: that is not worth a word. */
const SETTLED_MS = 700;

async function start(into: HTMLElement): Promise<void> {
  const view = signal<PanelView>({
    summary: null,
    tab: 'page',
    host: null,
    busy: false,
    spoken: [],
    said: '',
  });
  let tab = -1;
  let turn = 0;
  let speaking = 0;
  let watching = new AbortController();

  const show = (change: Partial<PanelView>) => {
    view.value = { ...view.value, ...change };
  };
  const notes = notesInFront(into, () => show({}));
  const failed = () => show({ said: t('popup.error'), busy: false });
  const refresh = async () => {
    const mine = ++turn;
    if (view.value.tab === 'notes') void notes.turnTo(tab);
    const summary = await askBackground('getPageSummary', { tabId: tab });
    if (mine !== turn) return;
    const host = hostOf(summary.url ?? '');
    show({ summary, host, busy: view.value.busy && summary.state === 'none' });
    clearTimeout(speaking);
    speaking = window.setTimeout(() => show({ spoken: spokenDigest(summary, host) }), SETTLED_MS);
  };
  const follow = () => void refresh().catch(failed);
  const turnTo = (tabId: number) => {
    watching.abort();
    watching = new AbortController();
    tab = tabId;
    show({ said: '', busy: false });
    watchPage(tab, follow, watching.signal);
    follow();
  };
  const actions = {
    onTab: (face: Tab) => {
      const ready = face === 'notes' ? notes.turnTo(tab) : Promise.resolve();
      void ready.then(() => show({ tab: face }));
    },
    onShow: (id: string) => {
      const quote = view.value.summary?.claims.find((claim) => claim.id === id)?.exact ?? '';
      void tellReader(tab, 'showClaim', { id }).then(() =>
        show({ spoken: [t('panel.said.shown', { quote })] }),
      );
    },
    onRestore: (fact: string) =>
      void askBackground('restoreFact', { fact, tabId: tab }).then(refresh).catch(failed),
    onRecord: (fact: string | null) => void openRecord(fact).catch(failed),
    onOptions: () => void openOptions(),
    onRead: () => {
      show({ busy: true, said: '' });
      setTimeout(() => view.value.busy && failed(), READING_MS);
      askBackground('readTab', { tabId: tab }).then(refresh).catch(failed);
    },
    onCompare: () => void openCompare(tab).catch(failed),
    onSave: async (format: ComparisonFormat) => {
      try {
        // Formats are written only where they are asked for.
        const { savePage } = await import('../compare/files.ts');
        const { summary } = view.value;
        const file = summary && (await savePage(summary, format));
        show({ said: file ? t('compare.saved', { file }) : t('compare.save.failed') });
      } catch {
        show({ said: t('compare.save.failed') });
      }
    },
  };
  await dressPage(document.documentElement, () => show({}));
  const Shown = () => h(SidePanel, { view: view.value, actions, notes: notes.draw });
  render(h(Shown, null), into);
  if (asked !== null) turnTo(Number(asked));
  else void followFrontTab(turnTo, follow, new AbortController().signal).catch(failed);
}

if (place) void start(place);
