import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Fact } from '../../lib/model/record.ts';
import { lineagesOf } from '../../lib/record/lineages.ts';
import { dayOf } from './day.ts';
import { outletName, type Shelf } from './shelf.ts';

/** One fact with its sources as plain text, in the reader's language: to be put into a message or a footnote. */
export function citationOf(fact: Fact, shelf: Shelf): string {
  const sources = fact.sources.flatMap(({ source }) => shelf.sources.get(source) ?? []);
  const lineages = lineagesOf(sources);
  const means = fact.statusNote ? localised(fact.statusNote) : t(`status.${fact.status}.means`);
  return [
    localised(fact.statement),
    t('record.cite.status', { status: t(`status.${fact.status}`), means }),
    '',
    t('record.cite.sources', {
      sources: t('card.sources', { count: sources.length }),
      independent: t('card.sources.independent', { count: lineages.length }),
    }),
    ...lineages.flat().map(({ outlet, lineage, title, date, url }, i) => {
      const told = { number: i + 1, outlet: outletName(shelf, outlet), title, day: dayOf(date), url };
      return outlet === lineage
        ? t('record.cite.source', told)
        : t('record.cite.copy', { ...told, lineage: outletName(shelf, lineage) });
    }),
    '',
    t('record.cite.end', { product: t('popup.title'), version: shelf.record.version, id: fact.id }),
    '',
  ].join('\n');
}
