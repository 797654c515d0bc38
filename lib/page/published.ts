/** Days as pages write them for machines. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Years outside these are typing errors or numbers of something else. */
const YEARS = [1990, 2100] as const;

const ISO = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const PACKED = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s|$)/;
const DAY_FIRST = /(?:^|\D)(\d{1,2})[.](\d{1,2})[.](\d{4})(?!\d)/;
const DAY_NAME = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?!\d)/i;
const NAME_DAY = /(?:^|[^a-z])([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const IN_PATH = /(?:^|-)(\d{4})-(\d{1,2}|[a-z]{3})[a-z]*-(\d{1,2})(?=-|$)/i;
const PACKED_IN_PATH = /(?:^|-)(20\d{2})(\d{2})(\d{2})(?=-|$)/;

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.toLowerCase()) + 1;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null;
  const [y, m, d] = [Number(year), monthOf(month), Number(day)];
  if (y < YEARS[0] || y > YEARS[1] || m < 1 || m > 12 || d < 1) return null;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * The day in a machine-readable or English date, as `YYYY-MM-DD`, with no change of time zone: what stands before
 * the offset is the day on which the page says it appeared. `null` where there is none or it is no day at all.
 * As `address`, only the shapes in which addresses carry days, with `-` for every separator.
 */
export function findDate(text: string, as: 'text' | 'address' = 'text'): string | null {
  if (as === 'address') {
    const found = IN_PATH.exec(text) ?? PACKED_IN_PATH.exec(text);
    return found ? dateOf(found[1], found[2], found[3]) : null;
  }
  const iso = ISO.exec(text) ?? PACKED.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const spelled = DAY_NAME.exec(text);
  if (spelled) return dateOf(spelled[3], spelled[2], spelled[1]);
  const american = NAME_DAY.exec(text);
  if (american) return dateOf(american[3], american[1], american[2]);
  const dotted = DAY_FIRST.exec(text);
  return dotted ? dateOf(dotted[3], dotted[2], dotted[1]) : null;
}
