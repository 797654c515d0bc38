import { t } from '../../lib/i18n/t.ts';
import type { ComparedArticle, ComparedEvent, ComparedFact } from '../../lib/model/comparison.ts';
import { hashOf } from '../../lib/record/place.ts';
import { hostOf } from '../../lib/text/host.ts';
import { Cell } from './Cell.tsx';
import { publishedOf, readOf, scopeOf } from './days.ts';

/** Laid out as blocks on a narrow screen, a table is one to a screen reader only where it is told so. */
const ROLES = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  fact: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

function Head({ article }: { article: ComparedArticle }) {
  const { url, lang, outlet } = article;
  const title = article.title || t('compare.article.untitled');
  return (
    <th {...ROLES.column}>
      <b>{outlet}</b>
      {hostOf(url) !== null ? (
        <a href={url} target="_blank" rel="noopener noreferrer" lang={article.title ? lang : undefined}>
          {title}
        </a>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      <span class="soft">
        <span>{publishedOf(article)}</span> · <span>{readOf(article)}</span> · <span>{scopeOf(article)}</span>
      </span>
    </th>
  );
}

function Row({ fact, articles }: { fact: ComparedFact; articles: ComparedArticle[] }) {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.fact}>
        {fact.statement === null ? (
          <span class="statement">{t('compare.lost')}</span>
        ) : (
          <a
            class="statement"
            href={`/record.html${hashOf({ view: 'fact', fact: fact.id })}`}
            target="_blank"
            rel="noopener"
            lang={fact.lang}
          >
            {fact.statement}
          </a>
        )}
        {fact.status ? <span class="soft status">{t(`status.${fact.status}`)}</span> : <code>{fact.id}</code>}
      </th>
      {articles.map((article, i) => {
        const cell = fact.cells[i];
        return (
          <td key={article.address} {...ROLES.cell}>
            <span class="of">
              <b>{article.outlet}</b> <span lang={article.lang || undefined}>{article.title}</span>
            </span>
            {cell && <Cell cell={cell} article={article} />}
          </td>
        );
      })}
    </tr>
  );
}

/** Facts as rows under their events, articles as columns. It counts nothing: outlets are not ranked. */
export function FactTable({ articles, events }: { articles: ComparedArticle[]; events: ComparedEvent[] }) {
  return (
    // A region that scrolls has to be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="sheet" tabIndex={0} aria-label={t('compare.table.label')}>
      <table {...ROLES.table} style={{ '--columns': articles.length }}>
        <thead {...ROLES.rows}>
          <tr {...ROLES.row}>
            <th {...ROLES.column}>{t('compare.fact')}</th>
            {articles.map((article) => (
              <Head key={article.address} article={article} />
            ))}
          </tr>
        </thead>
        {events.map(({ id, name, facts }) => (
          <tbody key={id} {...ROLES.rows}>
            <tr class="event" {...ROLES.row}>
              <th colSpan={articles.length + 1} {...ROLES.fact} scope="rowgroup">
                <span class="event-name">{name || t('compare.lost')}</span>
              </th>
            </tr>
            {facts.map((fact) => (
              <Row key={fact.id} fact={fact} articles={articles} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
