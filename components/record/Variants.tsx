import { useState } from 'preact/hooks';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { Fact, QuoteVariant } from '../../lib/model/record.ts';
import { diffWords } from '../../lib/text/word-diff.ts';
import { outletName, type Shelf } from './shelf.ts';

/** With less than this in common, marking words would mark nearly all of them. */
const LEAST_ALIKE = 0.25;

/** A language by its name, in the reader's language. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([currentLocale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Published wordings of a quotation, by language; within one, each beside the one that was chosen. */
export function Variants({ fact, shelf }: { fact: Fact; shelf: Shelf }) {
  const variants = fact.variants ?? [];
  if (variants.length === 0) return null;
  const languages = [...Map.groupBy(variants, ({ lang }) => lang)];
  return (
    <section class="variants">
      <h3>{t('record.quote')}</h3>
      {languages.map(([lang, group]) => (
        <OneLanguage key={lang} lang={lang} group={group} shelf={shelf} name={`${fact.id}-${lang}`} />
      ))}
    </section>
  );
}

function OneLanguage(props: { lang: string; group: QuoteVariant[]; shelf: Shelf; name: string }) {
  const { lang, group, shelf, name } = props;
  const [chosen, choose] = useState(0);
  const to = group[chosen] ?? group[0];
  const many = group.length > 1;
  return (
    <fieldset>
      <legend>{t('record.quote.language', { language: languageName(lang) })}</legend>
      {many && <p class="soft screen">{t('record.quote.to')}</p>}
      <ul>
        {group.map((variant, i) => (
          <li key={variant.outlet + variant.text} class={many && i === chosen ? 'chosen' : ''}>
            {many ? (
              <label>
                <input type="radio" name={name} checked={i === chosen} onChange={() => choose(i)} />
                <Words variant={variant} to={i === chosen ? null : (to ?? null)} />
              </label>
            ) : (
              <Words variant={variant} to={null} />
            )}
            <span class="soft">
              {outletName(shelf, variant.outlet)}
              {variant.path && (
                <span>
                  {' · '}
                  {t('card.quote.path', { path: variant.path.replace(/\s*→\s*/g, ' → ') })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Words({ variant, to }: { variant: QuoteVariant; to: QuoteVariant | null }) {
  const diff = to && diffWords(to.text, variant.text);
  if (!diff || diff.alike < LEAST_ALIKE)
    return (
      <span class="words">
        <q lang={variant.lang}>{variant.text}</q>
        {diff && <span class="soft unlike">{t('record.quote.other')}</span>}
      </span>
    );
  const same = diff.parts.every(({ kind }) => kind === 'same');
  return (
    <span class="words">
      <q lang={variant.lang}>
        {diff.parts.map(({ kind, text }, i) => {
          const key = `${i} ${text}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'added' ? (
            <ins key={key}>
              <span class="unseen" lang={currentLocale()}>
                {t('note.changed.added')}{' '}
              </span>
              {text}
            </ins>
          ) : (
            <del key={key}>
              <span class="unseen" lang={currentLocale()}>
                {t('note.changed.removed')}{' '}
              </span>
              {text}
            </del>
          );
        })}
      </q>
      {same && <span class="soft unlike">{t('record.quote.same')}</span>}
    </span>
  );
}
