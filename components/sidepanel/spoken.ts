import { localised } from '../../lib/i18n/localised.ts';
import { t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { isOwn } from '../../lib/text/own-id.ts';
import { headingOf } from '../digest/Claims.tsx';

/** Claims of facts that the reader has not hidden on the page, in the order of the page. */
export function shownClaims(summary: PageSummary): PageSummary['claims'] {
  return summary.claims
    .filter(({ fact }) => !summary.suppressed.includes(fact))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is the matter with a page that has no digest. */
export function plainTitle({ state, why }: PageSummary, host: string | null): string {
  switch (state) {
    case 'off':
      return why === 'site' ? t('popup.off.site', { host: host ?? '' }) : t('popup.off.everywhere');
    case 'unrelated':
      return t('popup.unrelated');
    case 'failed':
      return t('popup.failed');
    default:
      return host === null ? t('panel.unseen') : t('popup.none');
  }
}

/** A page in a few sentences, for the ear: which it is, what it is about, how it stands to the record. */
export function spokenDigest(summary: PageSummary, host: string | null): string[] {
  const page = summary.title ? [t('panel.page', { title: summary.title })] : [];
  if (summary.state !== 'read') return [...page, plainTitle(summary, host)];
  const claims = shownClaims(summary);
  const groups = [false, true].flatMap((own) =>
    (['differs', 'agrees'] as const).map((stance) => ({
      stance,
      claims: claims.filter((claim) => claim.stance === stance && isOwn(claim.fact) === own),
    })),
  );
  return [
    ...page,
    ...summary.events.filter(({ passing }) => !passing).map(({ event }) => localised(event.name)),
    ...(claims.length === 0 ? [t('popup.claims.none')] : []),
    ...groups.flatMap(({ stance, claims }) => (claims.length > 0 ? [headingOf(stance, claims)] : [])),
  ];
}
