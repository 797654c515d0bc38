import { localised } from '../lib/i18n/localised.ts';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { CardFact } from '../lib/model/messages.ts';
import { lineagesOf } from '../lib/record/lineages.ts';
import { isOwn } from '../lib/text/own-id.ts';

type CardSource = CardFact['sources'][number];

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

function dayOf(date: string | null): string {
  const day = new Date(`${date ?? ''}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return t('card.source.undated');
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

function SourceLine({ source, says, under }: { source: CardSource; says: string; under: boolean }) {
  const copied = source.outlet !== source.lineage;
  return (
    <li class={under ? 'source under' : 'source'}>
      <div class="outlet">
        <b>{source.outletName}</b>
        <span class="meta">{dayOf(source.date)}</span>
        {copied && <span class="meta lineage">{t('card.source.copy', { outlet: source.lineageName })}</span>}
      </div>
      {isWeb(source.url) ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.lang}>
          {source.title}
        </a>
      ) : (
        <span lang={source.lang}>{source.title}</span>
      )}
      {says && <p>{says}</p>}
    </li>
  );
}

/** Who says so: every source with its link, copies of one text together. */
export function CardSources({ card }: { card: CardFact }) {
  const { fact, sources } = card;
  const says = new Map(fact.sources.map((each) => [each.source, localised(each.says)]));
  const lineages = lineagesOf(sources);
  return (
    <section class="sources">
      <h3>
        {t('card.sources', { count: sources.length })}
        {/* Who copies whom is not known of the sources a reader gives. */}
        {sources.length > 1 && !isOwn(fact.id) && (
          <span class="count">{t('card.sources.independent', { count: lineages.length })}</span>
        )}
      </h3>
      {!sources.length && <p>{t('card.sources.none')}</p>}
      <ul>
        {lineages.map((group) =>
          group.map((source, i) => (
            <SourceLine key={source.id} source={source} says={says.get(source.id) ?? ''} under={i > 0} />
          )),
        )}
      </ul>
    </section>
  );
}

/** How the sources agree, differ, leave the fact out or translate it. */
export function CardNotes({ card }: { card: CardFact }) {
  const { notes } = card.fact;
  if (!notes.length) return null;
  return (
    <section class="notes">
      <h3>{t('card.notes')}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note.kind + note.text.en}>
            <b class={`kind ${note.kind}`}>{t(`card.notes.${note.kind}`)}</b> {localised(note.text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
