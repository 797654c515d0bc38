import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Comparison } from '../../lib/model/comparison.ts';
import { Plain } from '../digest/Plain.tsx';
import { Icon } from '../Icon.tsx';
import { ArticleList } from './ArticleList.tsx';
import { FactTable } from './FactTable.tsx';
import { Keeping } from './Keeping.tsx';
import { SaveAs } from './SaveAs.tsx';
import type { CompareActions, CompareView } from './view.ts';

/** A full page: articles the reader has opened, side by side, fact by fact. */
export function ComparePage({ view, actions }: { view: CompareView; actions: CompareActions }) {
  const { keeping, articles, chosen, comparison, said, saving } = view;
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{t('compare.page', { product: t('popup.title') })}</h1>
      </header>
      <main aria-busy={articles === null}>
        {keeping && <Keeping keeping={keeping} onKeep={actions.onKeep} />}
        {articles && articles.length > 0 && (
          <ArticleList
            articles={articles}
            chosen={chosen}
            onChoose={actions.onChoose}
            onForget={actions.onForget}
          />
        )}
        {articles?.length === 0 && keeping === 'on' && (
          <Plain title={t('compare.empty')} hint={t('compare.empty.hint')} />
        )}
        {comparison && comparison.articles.length > 0 && (
          <Compared comparison={comparison} saving={saving} actions={actions} />
        )}
      </main>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

function Compared(props: { comparison: Comparison; saving: boolean; actions: CompareActions }) {
  const { comparison, saving, actions } = props;
  const { articles } = comparison;
  const [only, setOnly] = useState(false);
  const several = articles.length > 1;
  const parting = only && several;
  const events = parting
    ? comparison.events
        .map((event) => ({ ...event, facts: event.facts.filter(({ parts }) => parts) }))
        .filter(({ facts }) => facts.length > 0)
    : comparison.events;
  return (
    <section class="compared" aria-labelledby="compared">
      <div class="line">
        <h2 id="compared">{t('compare.table')}</h2>
        {several && (
          <label>
            <input
              type="checkbox"
              checked={only}
              onChange={(event) => setOnly(event.currentTarget.checked)}
            />
            {t('compare.only')}
          </label>
        )}
        <button type="button" class="print" onClick={actions.onPrint}>
          <Icon node={Printer} />
          {t('compare.print')}
        </button>
        <SaveAs label={t('compare.save')} open={saving} onSave={actions.onSave} />
      </div>
      <p class="soft legend">{t('compare.legend')}</p>
      {events.length > 0 ? (
        <FactTable articles={articles} events={events} />
      ) : (
        <p>{parting ? t('compare.only.none') : t('compare.none')}</p>
      )}
    </section>
  );
}
