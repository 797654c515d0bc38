import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { ComparedArticle } from '../../lib/model/comparison.ts';

/** A day the way the language writes it; `zone`: UTC for a date without a time of day. */
function dayOf(date: string, zone?: 'UTC'): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  const how = { dateStyle: 'medium', ...(zone && { timeZone: zone }) } as const;
  return new Intl.DateTimeFormat(currentLocale(), how).format(day);
}

/** When an article was published, in a sentence. */
export function publishedOf({ published }: Pick<ComparedArticle, 'published'>): string {
  return published ? t('compare.published', { day: dayOf(published, 'UTC') }) : t('compare.undated');
}

/** When it was read, in a sentence. */
export function readOf({ at }: Pick<ComparedArticle, 'at'>): string {
  return t('compare.read', { day: dayOf(at) });
}

/** How much of it was scanned, or why nothing can be said of what it leaves out. */
export function scopeOf({ scope }: Pick<ComparedArticle, 'scope'>): string {
  if (scope.verdict) return t('compare.words', { count: scope.words });
  return scope.because
    ? t(`popup.omits.noVerdict.${scope.because}`)
    : t('popup.omits.noVerdict', { why: scope.why ?? '' });
}
