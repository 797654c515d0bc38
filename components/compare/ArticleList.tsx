import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { fold } from '../../lib/text/fold.ts';
import { publishedOf, readOf } from './days.ts';
import { type CompareActions, type ListedArticle, MOST_CHOSEN } from './view.ts';

/** Rows beyond these are drawn when they are asked for. */
const FIRST_ROWS = 30;

const matches = ({ title, outlet }: ListedArticle, sought: string): boolean =>
  fold(sought)
    .split(/\s+/)
    .every((word) => fold(`${title} ${outlet}`).includes(word));

function Row(props: {
  article: ListedArticle;
  chosen: boolean;
  full: boolean;
  onChoose: CompareActions['onChoose'];
  onForget: (address: string) => void;
}) {
  const { article, chosen, full, onChoose, onForget } = props;
  const { address, outlet, lang, kept, front } = article;
  const title = article.title || t('compare.article.untitled');
  return (
    <li class="article">
      <label>
        <input
          type="checkbox"
          checked={chosen}
          disabled={full && !chosen}
          onChange={(event) => onChoose(address, event.currentTarget.checked)}
        />
        <span>
          <span class="title" lang={article.title ? lang : undefined}>
            {title}
          </span>
          <span class="soft">
            <b>{outlet}</b> · <span>{publishedOf(article)}</span> · <span>{readOf(article)}</span>{' '}
            {front && (
              <span class="front">{kept ? t('compare.article.front') : t('compare.article.unkept')}</span>
            )}
          </span>
        </span>
      </label>
      {kept && (
        <button
          type="button"
          class="forget"
          aria-label={t('compare.forget.this', { title })}
          onClick={() => onForget(address)}
        >
          {t('compare.forget')}
        </button>
      )}
    </li>
  );
}

/** The articles that can be laid side by side: sought, chosen, forgotten. */
export function ArticleList(props: {
  articles: ListedArticle[];
  chosen: string[];
  onChoose: CompareActions['onChoose'];
  onForget: CompareActions['onForget'];
}) {
  const { articles, chosen, onChoose, onForget } = props;
  const [sought, setSought] = useState('');
  const [whole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = articles.filter((article) => matches(article, sought.trim()));
  const rows = whole ? found : found.slice(0, FIRST_ROWS);
  const full = chosen.length >= MOST_CHOSEN;
  const forget = (address: string | null) => {
    onForget(address);
    // The button goes with its row: the focus is not to go with it.
    heading.current?.focus();
  };
  return (
    <section class="articles" aria-labelledby="articles">
      <div class="line">
        <h2 id="articles" ref={heading} tabIndex={-1}>
          {t('compare.articles')}
        </h2>
        <span class="soft">{t('compare.found', { count: found.length })}</span>
        <span class="soft">{t('compare.chosen', { count: chosen.length })}</span>
        {articles.some(({ kept }) => kept) && (
          <button type="button" class="forget-all" onClick={() => forget(null)}>
            {t('compare.forget.all')}
          </button>
        )}
      </div>
      <p class="soft">{full ? t('compare.most', { count: MOST_CHOSEN }) : t('compare.articles.hint')}</p>
      {articles.length > 1 && (
        <input
          type="search"
          value={sought}
          aria-label={t('compare.search')}
          placeholder={t('compare.search')}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="soft">{t('compare.empty.found')}</p>}
      <ul>
        {rows.map((article) => (
          <Row
            key={article.address}
            article={article}
            chosen={chosen.includes(article.address)}
            full={full}
            onChoose={onChoose}
            onForget={forget}
          />
        ))}
      </ul>
      {rows.length < found.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('compare.more', { count: found.length - rows.length })}
        </button>
      )}
    </section>
  );
}
