import '../../components/welcome/welcome.css';
import { h, render } from 'preact';
import { Welcome, type WelcomeActions, type WelcomeView } from '../../components/welcome/Welcome.tsx';
import { openOptions } from '../../lib/browser/options.ts';
import { dressPage } from '../../lib/browser/own-page.ts';
import { accessNow, followAccess, requestAccess, requestListed } from '../../lib/browser/permissions.ts';
import { t } from '../../lib/i18n/t.ts';
import { listedSites } from '../options/listed.ts';

const place = document.getElementById('welcome');

async function start(into: HTMLElement): Promise<void> {
  const [sites, access] = await Promise.all([listedSites(), accessNow()]);
  let view: WelcomeView = {
    sites: sites.length,
    access,
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    said: '',
  };
  const show = (change: Partial<WelcomeView>) => {
    view = { ...view, ...change };
    document.title = t('welcome.page');
    render(h(Welcome, { view, actions }), into);
  };
  const seeAccess = async () => show({ access: await accessNow() });
  const actions: WelcomeActions = {
    onAllow: (what) => {
      // First the request: a browser refuses it once anything was awaited since the click.
      const asked = what === 'listed' ? requestListed() : requestAccess(null);
      void asked
        .then((given) => show({ said: given ? t('options.sites.given') : t('options.sites.refused') }))
        .then(seeAccess)
        .catch(() => show({ said: t('options.error') }));
    },
    onOptions: () => void openOptions(),
  };
  await dressPage(document.documentElement, () => show({}));
  followAccess(() => void seeAccess(), new AbortController().signal);
}

if (place) void start(place);
