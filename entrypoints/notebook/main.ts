import '../../components/notebook/page.css';
import '../../components/notebook/notebook.css';
import { h, render } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { dressPage } from '../../lib/browser/own-page.ts';
import { t } from '../../lib/i18n/t.ts';
import { addressOfTab, deskHere, follow } from './desk.ts';
import { spokenKey } from './spoken.ts';

/** `?tab=`: the tab whose page is "this page"; `#import`, `#export`, `#facts`: what is opened first. */
const asked = new URLSearchParams(location.search).get('tab');
const PARTS = ['import', 'export', 'facts'] as const;
const place = document.getElementById('notebook');

async function start(into: HTMLElement): Promise<void> {
  const address = asked === null ? null : await addressOfTab(Number(asked));
  const part = location.hash.slice(1);
  const panel = PARTS.find((each) => each === part) ?? null;
  const desk = deskHere(null);
  const spoken = spokenKey(into);
  const draw = () => {
    document.title = t('notebook.page', { product: t('popup.title') });
    render(
      [
        h('header', { key: 'head' }, [
          h('img', { key: 'icon', src: '/icon/48.png', width: 24, height: 24, alt: '' }),
          h('h1', { key: 'title' }, t('notebook.page', { product: t('popup.title') })),
        ]),
        h(
          'main',
          { key: 'main' },
          h(Notebook, { key: spoken(), desk, address, panel, follow, scope: 'all' }),
        ),
      ],
      into,
    );
  };
  await dressPage(document.documentElement, draw);
}

if (place) void start(place);
