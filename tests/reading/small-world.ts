import type { Matching } from '../../lib/model/matching.ts';
import type { PageInput } from '../../lib/model/page.ts';
import type { Fact, RecordData } from '../../lib/model/record.ts';

/** A record of another topic: the engine must know none of its own. A regatta, with two races. */
const fact = (id: string, event: string, more: Partial<Fact> = {}): Fact => ({
  id,
  event,
  statement: { en: id },
  status: 'verified',
  slots: [],
  sources: [],
  notes: [],
  confusables: [],
  cues: {},
  ...more,
});

export const record: RecordData = {
  version: '2030-01-01.1',
  events: [
    {
      id: 'race-1',
      name: { en: 'First race' },
      date: '2030-06-07',
      place: { en: 'Harbour' },
      summary: { en: '' },
      key: ['boats', 'winner'],
    },
    {
      id: 'race-2',
      name: { en: 'Second race' },
      date: '2030-07-05',
      place: { en: 'Harbour' },
      summary: { en: '' },
      key: ['boats-2'],
    },
  ],
  outlets: [],
  sources: [],
  facts: [
    fact('boats', 'race-1', {
      slots: [{ name: 'count', type: 'number', label: { en: 'Boats' }, value: { en: '40' }, exact: 40 }],
    }),
    fact('winner', 'race-1', {
      slots: [{ name: 'office', type: 'office', label: { en: 'Office' }, value: { en: 'Harbour master' } }],
      variants: [
        { text: 'The wind was with us all the way to the buoy', lang: 'en', outlet: 'harbour-post' },
      ],
    }),
    fact('absent', 'race-1'),
    fact('boats-2', 'race-2'),
  ],
};

const none = { uk: {}, ru: {}, tr: {}, de: {}, fr: {}, es: {} };

export const matching: Matching = {
  lexicon: {
    people: { marrow: ['Marrow*'], quill: ['Quill*'] },
    places: { harbour: ['Harbour*'] },
    en: {
      race: ['race*', 'regatta'],
      boat: ['boat*', 'yacht*'],
      start: ['start*', 'set off'],
      attend: ['attend*', 'came', '-stay* away', '-stayed ~ home'],
      win: ['won', 'win*'],
      'harbour-master': ['harbour master'],
      mayor: ['mayor'],
      'second-race': ['second race'],
      fishing: ['herring'],
      say: ['said'],
    },
    ...none,
  },
  readings: [
    {
      fact: 'boats',
      agrees: ['boat #40 gap=4'],
      differs: ['start|race =#1..200!40 > boat gap=4 slot=count'],
    },
    {
      fact: 'winner',
      agrees: ['marrow win gap=6', 'harbour-master + marrow'],
      differs: ['=mayor + marrow slot=office'],
    },
    { fact: 'absent', agrees: ['quill -attend gap=4', '-attend race ^quill gap=6'] },
    { fact: 'boats-2', agrees: ['boat #25 gap=4'] },
  ],
  labels: {},
  evidence: [
    {
      event: 'race-1',
      needs: [{ if: 'race', times: 1 }],
      published: { from: '2030-06-01', to: '2030-06-20', weight: 2, outside: -2 },
      markers: [
        { if: 'race harbour gap=8', name: 'race in the harbour', weight: 3 },
        { if: '@2030-06-07', name: '7 June', weight: 3, passage: true },
        { if: 'marrow', name: 'Marrow', weight: 1 },
      ],
      about: 4,
      mention: 2,
    },
    {
      event: 'race-2',
      needs: [{ if: 'second-race', times: 1 }],
      markers: [{ if: 'second-race', name: 'second race', weight: 4, passage: true }],
      about: 5,
      mention: 2,
    },
    {
      event: 'herring',
      other: true,
      needs: [{ if: 'fishing', times: 1 }],
      markers: [{ if: 'fishing', name: 'herring', weight: 7, passage: true }],
      about: 5,
      mention: 99,
    },
  ],
};

/** A page of one paragraph a line, the first one its title. */
export function page(
  lines: string[],
  published: string | null = '2030-06-08',
  lang: string | null = 'en',
): PageInput {
  let text = '';
  const blocks: PageInput['blocks'] = lines.map((line, i) => {
    const start = i === 0 ? 0 : text.length + 1;
    text += (i === 0 ? '' : '\n') + line;
    return { start, end: text.length, kind: i === 0 ? 'title' : 'paragraph' };
  });
  return {
    url: 'https://harbour-post.example/race',
    title: lines[0] ?? '',
    lang,
    published,
    partial: null,
    text,
    blocks,
  };
}
