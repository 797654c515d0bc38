import { currentLocale, t } from '../../lib/i18n/t.ts';

const written = (date: string, style: Intl.DateTimeFormatOptions): string | null => {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  return new Intl.DateTimeFormat(currentLocale(), { timeZone: 'UTC', ...style }).format(day);
};

/** A day of the record, `YYYY-MM-DD`, as the reader's language writes it; a sentence where there is none. */
export const dayOf = (date: string | null): string =>
  (date && written(date, { dateStyle: 'medium' })) ?? t('card.source.undated');

/** The same with the month in full. */
export const longDayOf = (date: string): string => written(date, { dateStyle: 'long' }) ?? date;

/** `2025-05` as “May 2025”, short: names of months stand close together. */
export const monthOf = (month: string): string =>
  written(`${month}-01`, { month: 'short', year: 'numeric' }) ?? month;
