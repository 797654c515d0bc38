import type { RecordData } from '../../lib/model/record.ts';

/** A small record about nothing. */
export function madeUpRecord(version: string, statement = 'The ferry left at noon.'): RecordData {
  return {
    version,
    events: [
      {
        id: 'ferry-day',
        name: { en: 'The ferry day' },
        date: '2024-05-01',
        place: { en: 'Harbour' },
        summary: { en: 'A ferry left.' },
        key: ['left-at-noon'],
      },
    ],
    outlets: [{ id: 'quay', name: 'The Quay', country: null }],
    sources: [
      {
        id: 'quay-1',
        outlet: 'quay',
        title: 'Ferry leaves',
        url: 'https://quay.example/1',
        date: '2024-05-01',
        lang: 'en',
        lineage: 'quay',
      },
    ],
    facts: [
      {
        id: 'left-at-noon',
        event: 'ferry-day',
        statement: { en: statement },
        status: 'single-source',
        slots: [],
        sources: [{ source: 'quay-1', says: { en: 'It left.' } }],
        notes: [],
        confusables: [],
        cues: { en: ['the ferry left at noon'] },
      },
    ],
  };
}
