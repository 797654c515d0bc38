/** A page about the ferry day, as the background tells a popup or panel of it. */
import type { PageSummary } from '../../lib/model/messages.ts';
import type { Stance } from '../../lib/model/reading.ts';
import { emptySummary } from '../../lib/reading/summary.ts';
import { madeUpRecord } from '../store/made-up-record.ts';

const [event] = madeUpRecord('2025-01-01.1').events;
if (!event) throw new Error('The made-up record has an event.');

export const claim = (id: string, stance: Stance, fact = id): PageSummary['claims'][number] => ({
  id,
  fact,
  event: 'ferry-day',
  stance,
  start: 0,
  end: 1,
  exact: `words of ${id}`,
  reason: '',
  evidence: [],
  differences: stance === 'differs' ? [{ slot: 'hour', page: 'one', record: `record of ${id}` }] : [],
  statement: `statement of ${fact}`,
});

export const readPage = (change: Partial<PageSummary> = {}): PageSummary => ({
  ...emptySummary('read', { url: 'https://quay.example/', title: 'Ferry' }),
  events: [
    {
      event,
      recognised: {
        event: event.id,
        score: 3,
        evidence: [
          { kind: 'marker', name: 'ferry named', weight: 3 },
          { kind: 'published', name: '2025-05-17', weight: -1.5 },
          { kind: 'latest', name: '2025-06', weight: 1 },
        ],
      },
      passing: false,
    },
  ],
  claims: [claim('a', 'agrees'), claim('d', 'differs')],
  omits: { facts: [], scope: { words: 321, verdict: true }, statements: {} },
  ...change,
});
