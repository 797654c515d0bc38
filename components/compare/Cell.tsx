import { t } from '../../lib/i18n/t.ts';
import type {
  CellState,
  ComparedArticle,
  ComparedCell,
  ComparedPassage,
} from '../../lib/model/comparison.ts';
import { hostOf } from '../../lib/text/host.ts';
import { linkToText } from '../../lib/text/text-fragment.ts';

/** The shape beside the word: never colour alone. */
const GLYPH: Record<CellState, string> = {
  agrees: '✓',
  differs: '≠',
  both: '≠',
  'not-found': '○',
  unknown: '·',
};

/** How an article stands to a fact, in a shape and a word. */
export function State({ state }: { state: CellState }) {
  return (
    <p class={`state ${state}`}>
      <span class="glyph" aria-hidden="true">
        {GLYPH[state]}
      </span>
      {t(`compare.state.${state}`)}
    </p>
  );
}

function Words({ quote }: { quote: NonNullable<ComparedPassage['quote']> }) {
  return (
    <div class="quotation">
      <p class="soft">{t('compare.quote')}</p>
      {quote.changes.map(({ here, nearest }) => (
        <dl class="pair" key={`${here}\n${nearest}`}>
          <div>
            <dt>{t('compare.quote.here')}</dt>
            <dd>{here || '–'}</dd>
          </div>
          <div>
            <dt>{t('compare.quote.nearest')}</dt>
            <dd>{nearest || '–'}</dd>
          </div>
        </dl>
      ))}
    </div>
  );
}

function Passage(props: { passage: ComparedPassage; article: ComparedArticle; alone: boolean }) {
  const { passage, article, alone } = props;
  const { stance, exact, differences, quote } = passage;
  return (
    <div class="passage-of">
      {!alone && <State state={stance} />}
      <q class={stance} lang={article.lang || undefined}>
        {exact}
      </q>
      {differences.map(({ slot, page, record }) => (
        <div class="parting" key={slot}>
          <p class="soft">{slot}</p>
          <dl class="pair">
            <div>
              <dt>{t('card.wordings.page')}</dt>
              <dd lang={article.lang || undefined}>{page}</dd>
            </div>
            <div>
              <dt>{t('card.wordings.record')}</dt>
              <dd>{record}</dd>
            </div>
          </dl>
        </div>
      ))}
      {quote && quote.changes.length > 0 && <Words quote={quote} />}
      {hostOf(article.url) !== null && (
        <a href={linkToText(article.url, passage)} target="_blank" rel="noopener noreferrer">
          {t('compare.passage')}
        </a>
      )}
    </div>
  );
}

/** What one article says of one fact: each passage as it stands there, and the values in which they part. */
export function Cell({ cell, article }: { cell: ComparedCell; article: ComparedArticle }) {
  const { state, passages } = cell;
  return (
    <>
      <State state={state} />
      {passages.map((passage) => (
        <Passage
          key={`${passage.start} ${passage.end} ${passage.stance}`}
          passage={passage}
          article={article}
          alone={state !== 'both'}
        />
      ))}
    </>
  );
}
