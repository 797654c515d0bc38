import '../../components/compare/compare.css';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { type CompareView, MOST_CHOSEN } from '../../components/compare/view.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { dressPage } from '../../lib/browser/own-page.ts';
import { watchPages } from '../../lib/browser/page-memory.ts';
import { keepsArticles, setKeepArticles, watchKeeping } from '../../lib/browser/settings.ts';
import { localised } from '../../lib/i18n/localised.ts';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { ComparisonFormat } from '../../lib/model/comparison.ts';
import { compare } from '../../lib/reading/comparison.ts';
import { listedArticles, packagedRecord } from './articles.ts';

/** `?tab=`: the tab whose page is chosen at first; `#save`: the formats of files are shown at once. */
const asked = new URLSearchParams(location.search).get('tab');
const tabId = asked === null ? null : Number(asked);
const place = document.getElementById('compare');

/** A page that was just read is kept a moment later. */
const KEPT_MS = 400;

async function start(into: HTMLElement): Promise<void> {
  const record = packagedRecord();
  const view = signal<CompareView>({
    keeping: null,
    articles: null,
    chosen: [],
    comparison: null,
    saving: location.hash === '#save',
    said: '',
  });
  const show = (change: Partial<CompareView>) => {
    view.value = { ...view.value, ...change };
  };
  const saying = () => ({ say: localised, lang: currentLocale() });
  const choose = async (chosen: string[], change: Partial<CompareView> = {}) => {
    const articles = change.articles ?? view.value.articles ?? [];
    const side = chosen.flatMap((address) => articles.find((it) => it.address === address) ?? []);
    const comparison = side.length > 0 ? compare(side, await record, saying()) : null;
    show({ ...change, chosen: side.map(({ address }) => address), comparison });
  };
  const refresh = async (said = view.value.said) => {
    const first = view.value.articles === null;
    const [articles, keeps, { kept }] = await Promise.all([
      listedArticles(tabId),
      keepsArticles(),
      askBackground('notebookStats', undefined),
    ]);
    const keeping = kept ? (keeps ? 'on' : 'off') : 'none';
    const front = articles.filter((it) => it.front).map(({ address }) => address);
    await choose(first ? front : view.value.chosen, { articles, keeping, said });
  };
  const failed = () => show({ said: t('popup.error') });
  const actions = {
    onKeep: (on: boolean) => {
      const kept = async () => {
        await setKeepArticles(on);
        // The page one comes from is the first that one wants kept.
        if (on && tabId !== null) await askBackground('keepArticle', { tabId });
        await refresh(on ? t('compare.keep.started') : t('compare.keep.stopped'));
      };
      kept().catch(failed);
    },
    onChoose: (address: string, on: boolean) => {
      const others = view.value.chosen.filter((it) => it !== address);
      choose(on ? [...others, address].slice(0, MOST_CHOSEN) : others, { said: '' }).catch(failed);
    },
    onForget: (address: string | null) => {
      const count = address ? 1 : (view.value.articles ?? []).filter(({ kept }) => kept).length;
      askBackground('forgetArticles', address ? { addresses: [address] } : {})
        .then(() => refresh(t('compare.forgotten', { count })))
        .catch(failed);
    },
    onSave: async (format: ComparisonFormat) => {
      try {
        if (!view.value.comparison) return;
        const file = (await import('./files.ts')).saveComparison(view.value.comparison, format);
        show({ said: t('compare.saved', { file }) });
      } catch {
        show({ said: t('compare.save.failed') });
      }
    },
    onPrint: () => window.print(),
  };
  await dressPage(document.documentElement, () => {
    document.title = t('compare.page', { product: t('popup.title') });
    if (view.value.articles) void refresh('').catch(failed);
  });
  const Shown = () => h(ComparePage, { view: view.value, actions });
  render(h(Shown, null), into);
  let soon = 0;
  const follow = () => {
    clearTimeout(soon);
    soon = window.setTimeout(() => void refresh().catch(() => undefined), KEPT_MS);
  };
  const end = new AbortController();
  watchPages(follow, end.signal);
  watchKeeping(follow, end.signal);
  await refresh().catch(failed);
}

if (place) void start(place);
