import '../../components/popup/popup.css';
import '../../components/popup/tabs.css';
import '../../components/notebook/notebook.css';
import '../../components/compare/ways.css';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { Popup, type PopupView } from '../../components/popup/Popup.tsx';
import type { Tab } from '../../components/Tabs.tsx';
import { frontTab } from '../../lib/browser/front-tab.ts';
import { askBackground, tellReader } from '../../lib/browser/messages.ts';
import { openOptions } from '../../lib/browser/options.ts';
import { dressPage } from '../../lib/browser/own-page.ts';
import { watchPage } from '../../lib/browser/page-memory.ts';
import { hasAccess, requestAccess } from '../../lib/browser/permissions.ts';
import { switchesFor } from '../../lib/browser/settings.ts';
import { hasSidePanel, openSidePanel } from '../../lib/browser/side-panel.ts';
import { t } from '../../lib/i18n/t.ts';
import { hostOf } from '../../lib/text/host.ts';
import { openCompare } from '../compare/full.ts';
import { addressOfTab, deskHere, follow } from '../notebook/desk.ts';
import { openNotebook } from '../notebook/full.ts';
import { spokenKey } from '../notebook/spoken.ts';
import { openRecord } from '../record/open.ts';

/** Opened as a page of its own, the popup is told by `?tab=` whose page it shows. */
const asked = new URLSearchParams(location.search).get('tab');
const place = document.getElementById('popup');

/** A reader that has not answered by then will not: its page closed, or stopped it. */
const READING_MS = 8000;

const view = signal<PopupView>({
  summary: null,
  tab: 'page',
  host: null,
  siteOff: false,
  everywhereOff: false,
  access: { site: false, everywhere: false },
  busy: false,
  said: '',
});

async function start(into: HTMLElement): Promise<void> {
  const front = await frontTab();
  const tabId = asked === null ? front.tabId : Number(asked);
  const show = (change: Partial<PopupView>) => {
    view.value = { ...view.value, ...change };
  };
  // Files need room, and a file dialog would close the popup.
  const desk = deskHere((part) => {
    void openNotebook(tabId, part).then(() => asked === null && window.close());
  });
  let address: string | null = null;
  const spoken = spokenKey(into);
  const notes = () => h(Notebook, { key: spoken(), desk, address, follow });
  const refresh = async () => {
    const summary = await askBackground('getPageSummary', { tabId });
    const host = hostOf(summary.url ?? '');
    const switches = await switchesFor(host);
    const access = { site: host !== null && (await hasAccess(host)), everywhere: await hasAccess(null) };
    show({ summary, host, access, ...switches, busy: view.value.busy && summary.state === 'none' });
  };
  const trying = (promise: Promise<unknown>) => {
    promise.then(refresh).catch(() => show({ said: t('popup.error'), busy: false }));
  };
  const read = () => {
    show({ busy: true, said: '' });
    setTimeout(() => view.value.busy && show({ busy: false, said: t('popup.error') }), READING_MS);
    trying(askBackground('readTab', { tabId }));
  };
  const actions = {
    onTab: (tab: Tab) => {
      void (tab === 'notes' ? addressOfTab(tabId) : Promise.resolve(null)).then((found) => {
        address = found;
        show({ tab, said: '' });
      });
    },
    onShow: (id: string) => {
      // The page has to have the focus for its card; as a page of its own the popup stays.
      void tellReader(tabId, 'showClaim', { id }).then(() => asked === null && window.close());
    },
    onRestore: (fact: string) => trying(askBackground('restoreFact', { fact, tabId })),
    onRecord: (fact: string | null) => void openRecord(fact).then(() => asked === null && window.close()),
    onRead: read,
    onAlways: (host: string | null) => {
      // First the request: a browser refuses it once anything was awaited since the click.
      const granted = requestAccess(host);
      read();
      granted
        .then((given) => show({ said: given ? t('popup.always.given') : t('popup.always.refused') }))
        .then(refresh)
        .catch(() => show({ said: t('popup.error') }));
    },
    onSite: (off: boolean) =>
      view.value.host !== null && trying(askBackground('setSiteOff', { host: view.value.host, off })),
    onEverywhere: (off: boolean) => trying(askBackground('setEverywhereOff', { off })),
    onCompare: (save: boolean) => void openCompare(tabId, save).then(() => asked === null && window.close()),
    onOptions: () => {
      void openOptions().then(() => asked === null && window.close());
    },
    onPanel: hasSidePanel()
      ? () =>
          void openSidePanel(front.windowId)
            .then(() => asked === null && window.close())
            .catch(() => show({ said: t('popup.error') }))
      : undefined,
  };
  await dressPage(document.documentElement, () => show({}));
  const Shown = () => h(Popup, { view: view.value, actions, notes });
  render(h(Shown, null), into);
  watchPage(tabId, () => void refresh().catch(() => undefined), new AbortController().signal);
  await refresh().catch(() => show({ said: t('popup.error') }));
}

if (place) void start(place);
