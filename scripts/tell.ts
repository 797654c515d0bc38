/** Says in plain lines what the extension made of a page. */
import type { PageSummary } from '../lib/model/messages.ts';
import type { Stance } from '../lib/model/reading.ts';
import { evidenceInWords, weightInWords } from './in-words.ts';

const HEADINGS: Record<Stance, string> = {
  differs: 'Differs from the record',
  agrees: 'Agrees with the record',
};
const UNREAD: Record<Exclude<PageSummary['state'], 'read'>, string> = {
  none: 'The extension has not looked at this page.',
  off: 'The extension is switched off here.',
  unrelated: 'This page is about none of the events in the record.',
  failed: 'The page could not be read.',
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The summary of one page as lines for a terminal. */
export function tell(summary: PageSummary): string[] {
  if (summary.state !== 'read') return [summary.why ?? UNREAD[summary.state]];
  const lines: string[] = [];
  for (const { event, recognised, passing } of summary.events) {
    lines.push(`${passing ? 'Mentioned in passing' : 'Recognised'}: ${event.name.en} (${event.id})`);
    for (const each of recognised.evidence)
      lines.push(`    ${oneLine(evidenceInWords(each))}: ${weightInWords(each)}`);
  }
  for (const stance of ['differs', 'agrees'] as const) {
    const claims = summary.claims.filter((claim) => claim.stance === stance);
    lines.push('', `${HEADINGS[stance]}: ${claims.length}`);
    for (const { exact, fact, statement } of claims)
      lines.push(`  “${oneLine(exact)}”`, `    ${fact}: ${oneLine(statement)}`);
  }
  const { omits } = summary;
  lines.push('', `Left out: ${omits?.facts.length ?? 0}`);
  for (const id of omits?.facts ?? []) lines.push(`  ${id}: ${oneLine(omits?.statements[id] ?? '')}`);
  return lines;
}

/** The same in one line. */
export function tellShortly(summary: PageSummary): string {
  if (summary.state !== 'read') return summary.state;
  const count = (stance: Stance) => summary.claims.filter((claim) => claim.stance === stance).length;
  const about = summary.events.filter(({ passing }) => !passing);
  const events = about.map(({ event }) => event.id).join(', ') || 'no event';
  return `${events}; ${count('agrees')} agree, ${count('differs')} differ, ${summary.omits?.facts.length ?? 0} left out`;
}
