import '../../components/options/options.css';
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../components/options/view.ts';
import { makeMenus } from '../../lib/browser/menus.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { openPages, putInAnew, restyle } from '../../lib/browser/open-pages.ts';
import { assignedKeys, canOpenKeys, isInPrivate, openDetails, openKeys } from '../../lib/browser/options.ts';
import { dressPage } from '../../lib/browser/own-page.ts';
import {
  accessNow,
  followAccess,
  removeAccess,
  requestAccess,
  requestListed,
} from '../../lib/browser/permissions.ts';
import { changeSettings, followSettings, readSettings, setSitesOff } from '../../lib/browser/settings.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { languageOf } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { follow } from '../notebook/desk.ts';
import { openNotebook } from '../notebook/full.ts';
import { listedSites } from './listed.ts';

/** Put in at build time. */
declare const __RECORD__: { version: string };
declare const __COUNTS__: { facts: number; sources: number };

/** As long as a sentence at the foot of the page stays. */
const SAID_MS = 6000;
const place = document.getElementById('options');

async function start(into: HTMLElement): Promise<void> {
  const life = new AbortController();
  let view: OptionsView = {
    settings: await readSettings(),
    browserLanguage: languageOf(uiLanguage()),
    listed: [],
    access: { listed: true, everywhere: false, added: [] },
    keys: [],
    stats: null,
    about: { product: browser.runtime.getManifest().version, record: __RECORD__.version, ...__COUNTS__ },
    inPrivate: false,
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    canOpenKeys: canOpenKeys(),
    said: '',
  };
  // Said in the language that is spoken when it is drawn: the choice of another one is told in that one.
  let sentence = () => '';
  const show = (change: Partial<OptionsView>) => {
    view = { ...view, ...change, said: sentence() };
    document.title = t('options.page', { product: t('popup.title') });
    render(h(Options, { view, actions }), into);
  };
  let saying = 0;
  const say = (said: () => string) => {
    sentence = said;
    show({});
    clearTimeout(saying);
    saying = window.setTimeout(() => {
      sentence = () => '';
      show({});
    }, SAID_MS);
  };
  const trying = (work: Promise<unknown>) => void work.catch(() => say(() => t('options.error')));

  const seeAccess = async () => show({ access: await accessNow() });
  const seeStats = async () => show({ stats: await askBackground('notebookStats', undefined) });
  // Both are changed in pages of the browser's own, and looked at again when the reader is back.
  const seeBrowser = async () => show({ keys: await assignedKeys(), inPrivate: await isInPrivate() });

  async function change(chosen: Partial<Settings>): Promise<void> {
    await changeSettings(chosen);
    if ('language' in chosen) {
      await Promise.all([makeMenus(), putInAnew(await openPages())]);
      say(() => t('options.language.said'));
    }
    if (chosen.markStyle) await restyle((await openPages()).readers, chosen.markStyle);
    if ('everywhereOff' in chosen) await askBackground('switchesChanged', undefined);
  }

  async function erase(): Promise<void> {
    const open = await openPages();
    await askBackground('eraseEverything', undefined);
    await removeAccess(null);
    for (const origin of (await accessNow()).added) await removeAccess(origin);
    await Promise.all([makeMenus(), putInAnew(open), restyle(open.readers, 'line')]);
    await Promise.all([seeAccess(), seeStats()]);
    say(() => t('options.data.erase.done'));
  }

  const actions: OptionsActions = {
    onChange: (chosen) => trying(change(chosen)),
    onSites: (hosts, off) => {
      const moved = async () => {
        await setSitesOff(hosts, off);
        await askBackground('switchesChanged', undefined);
        const count = hosts.length;
        say(() => (off ? t('options.sites.off.done', { count }) : t('options.sites.on.done', { count })));
      };
      trying(moved());
    },
    onAllow: (what) => {
      // First the request: a browser refuses it once anything was awaited since the click.
      const asked =
        what === 'listed' ? requestListed() : requestAccess(what === 'everywhere' ? null : what.host);
      trying(
        asked.then((given) => {
          say(() => (given ? t('options.sites.given') : t('options.sites.refused')));
          return seeAccess();
        }),
      );
    },
    onRemove: (what) =>
      trying(
        removeAccess(what === 'everywhere' ? null : what)
          .then(seeAccess)
          .then(() => say(() => t('options.sites.taken'))),
      ),
    onKeys: () => trying(openKeys()),
    onPrivate: () => trying(openDetails()),
    onNotebook: (part) => trying(openNotebook(null, part)),
    onErase: () => trying(erase()),
  };

  await dressPage(document.documentElement, () => show({}));
  followSettings((settings) => show({ settings }), life.signal);
  followAccess(() => trying(seeAccess()), life.signal);
  follow(() => trying(seeStats()), life.signal);
  window.addEventListener('focus', () => trying(seeBrowser()));
  trying(listedSites().then((listed) => show({ listed })));
  for (const see of [seeAccess, seeStats, seeBrowser]) trying(see());
  // The parts were not there yet when the browser looked for the one that is asked for.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

if (place) void start(place);
