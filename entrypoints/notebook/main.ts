import '../../components/notebook/page.css';
import '../../components/notebook/notebook.css';
import { h, render } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { t } from '../../lib/i18n/t.ts';
import { addressOfTab, deskHere, follow } from './desk.ts';

/** `?tab=`: the tab whose page is "this page"; `#import`, `#export`, `#facts`: what is opened first. */
const asked = new URLSearchParams(location.search).get('tab');
const PARTS = ['import', 'export', 'facts'] as const;
const place = document.getElementById('notebook');

async function start(into: HTMLElement): Promise<void> {
  document.documentElement.lang = await speak(uiLanguage());
  const address = asked === null ? null : await addressOfTab(Number(asked));
  const part = location.hash.slice(1);
  const panel = PARTS.find((each) => each === part) ?? null;
  document.title = t('notebook.page', { product: t('popup.title') });
  render(
    [
      h('header', { key: 'head' }, [
        h('img', { key: 'icon', src: '/icon/48.png', width: 24, height: 24, alt: '' }),
        h('h1', { key: 'title' }, t('notebook.page', { product: t('popup.title') })),
      ]),
      h('main', { key: 'main' }, h(Notebook, { desk: deskHere(null), address, panel, follow, scope: 'all' })),
    ],
    into,
  );
}

if (place) void start(place);
