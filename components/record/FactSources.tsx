import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Fact, Source } from '../../lib/model/record.ts';
import { lineagesOf } from '../../lib/record/lineages.ts';
import { hashOf } from '../../lib/record/place.ts';
import { dayOf } from './day.ts';
import { outletName, type Shelf } from './shelf.ts';

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** Every source's wording of a fact; sources that carry one text stand together and count once. */
export function FactSources({ fact, shelf }: { fact: Fact; shelf: Shelf }) {
  const sources = fact.sources.flatMap(({ source }) => shelf.sources.get(source) ?? []);
  const says = new Map(fact.sources.map((each) => [each.source, localised(each.says)]));
  const lineages = lineagesOf(sources);
  return (
    <section class="sources">
      <h3>
        {t('card.sources', { count: sources.length })}
        <span class="soft">{t('card.sources.independent', { count: lineages.length })}</span>
      </h3>
      <ol class="lineages">
        {lineages.map((group) => (
          <li key={group[0]?.lineage}>
            {group.length > 1 && (
              <p class="lineage soft">
                {t('record.lineage', {
                  count: group.length,
                  name: outletName(shelf, group[0]?.lineage ?? ''),
                })}
              </p>
            )}
            <ul class={group.length > 1 ? 'shared' : ''}>
              {group.map((source) => (
                <OneSource
                  key={source.id}
                  source={source}
                  says={says.get(source.id) ?? ''}
                  shelf={shelf}
                  shared={group.length > 1}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneSource(props: { source: Source; says: string; shelf: Shelf; shared: boolean }) {
  const { source, says, shelf, shared } = props;
  const { outlet, lineage, url, lang, title } = source;
  const copied = outlet !== lineage;
  return (
    <li class="source">
      <p class="outlet">
        <a href={hashOf({ view: 'facts', outlet })}>{outletName(shelf, outlet)}</a>
        <span class="soft">{dayOf(source.date)}</span>
        {copied && <span class="soft">{t('card.source.copy', { outlet: outletName(shelf, lineage) })}</span>}
        {!copied && shared && <span class="soft">{t('record.lineage.original')}</span>}
      </p>
      <p class="says">{says}</p>
      {isWeb(url) ? (
        <a class="away" href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
          {title}
        </a>
      ) : (
        <span lang={lang}>{title}</span>
      )}
    </li>
  );
}
