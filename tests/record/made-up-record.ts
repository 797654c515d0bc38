import type { RecordData } from '../../lib/model/record.ts';

const said = { en: 'It says so.' };

/** A small record about a boat race that nobody rowed: two events, four outlets, three facts. */
export function madeUpRecord(): RecordData {
  return {
    version: '2024-06-01.1',
    events: [
      {
        id: 'regatta',
        name: { en: 'The regatta', uk: 'Регата' },
        date: '2024-05-04',
        place: { en: 'The harbour' },
        summary: { en: 'Boats raced.' },
        key: ['oar-won'],
      },
      {
        id: 'dinner',
        name: { en: 'The dinner' },
        date: '2024-06-20',
        place: { en: 'The boathouse' },
        summary: { en: 'People ate.' },
        key: [],
      },
    ],
    outlets: [
      { id: 'anchor', name: 'The Anchor', country: null },
      { id: 'buoy', name: 'Buoy Daily', country: 'GB' },
      { id: 'cable', name: 'Cable', country: 'TR' },
      { id: 'dock', name: 'Dock Digest', country: null },
    ],
    sources: [
      {
        id: 'a1',
        outlet: 'anchor',
        title: 'Oar wins',
        url: 'https://anchor.example/1',
        date: '2024-05-04',
        lang: 'en',
        lineage: 'anchor',
      },
      {
        id: 'b1',
        outlet: 'buoy',
        title: 'Oar first',
        url: 'https://buoy.example/1',
        date: '2024-05-05',
        lang: 'en',
        lineage: 'anchor',
      },
      {
        id: 'c1',
        outlet: 'cable',
        title: 'Kürek kazandı',
        url: 'https://cable.example/1',
        date: null,
        lang: 'tr',
        lineage: 'cable',
      },
    ],
    facts: [
      {
        id: 'oar-won',
        event: 'regatta',
        statement: { en: 'The boat Oar won on 4 May 2024.', uk: 'Човен «Весло» переміг 4 травня 2024 року.' },
        status: 'verified',
        slots: [
          {
            name: 'day',
            type: 'date',
            label: { en: 'Day' },
            value: { en: '4 May 2024' },
            exact: '2024-05-04',
          },
          {
            name: 'prize',
            type: 'date',
            label: { en: 'Prize given' },
            value: { en: '6 May 2024' },
            exact: '2024-05-06',
          },
        ],
        sources: [
          { source: 'a1', says: { en: 'Oar was first.' } },
          { source: 'b1', says: { en: 'Oar came in first.' } },
          { source: 'c1', says: said },
        ],
        notes: [
          { kind: 'agree', text: { en: 'Two newsrooms agree.' } },
          { kind: 'differ', text: { en: 'Cable has the day before.' }, outlets: ['cable'] },
          { kind: 'omit', text: { en: 'Dock Digest names no winner.' }, outlets: ['dock'] },
        ],
        variants: [
          { text: 'a fair and fast race', lang: 'en', outlet: 'anchor' },
          { text: 'a fair and quick race', lang: 'en', outlet: 'buoy', path: 'tr → en' },
          { text: 'adil bir yarış', lang: 'tr', outlet: 'cable' },
        ],
        confusables: [{ en: 'The race of 2023.' }],
        cues: {},
      },
      {
        id: 'rain-fell',
        event: 'regatta',
        statement: { en: 'It rained on the harbour.' },
        status: 'disputed',
        slots: [],
        sources: [{ source: 'b1', says: said }],
        notes: [{ kind: 'omit', text: { en: 'Two say nothing of rain.' }, outlets: ['dock', 'cable'] }],
        confusables: [],
        cues: {},
      },
      {
        id: 'fish-served',
        event: 'dinner',
        statement: { en: 'Fish was served at the dinner.' },
        status: 'single-source',
        statusNote: { en: 'By one guest’s account.' },
        slots: [],
        sources: [{ source: 'a1', says: said }],
        notes: [],
        confusables: [],
        cues: {},
      },
    ],
  };
}
