/** Comparisons of articles that do not exist, plain ones and awkward ones. */
import fc from 'fast-check';
import type {
  CellState,
  ComparedArticle,
  ComparedCell,
  ComparedPassage,
  Comparison,
  ComparisonWords,
} from '../../lib/model/comparison.ts';
import { someText } from './some-notes.ts';

export const MADE = '2025-06-01T08:00:00.000Z';

export const words: ComparisonWords = {
  lang: 'en',
  product: 'Second Source',
  title: 'Articles beside the record',
  made: 'Made on 1 June 2025.',
  about: 'Nobody is rated.',
  articles: 'Articles',
  passage: 'Open at the passage',
  page: 'This page',
  record: 'Record',
  quoteHere: 'On this page',
  quoteNearest: 'The nearest published wording',
  sources: 'Sources',
  lost: 'A fact that the record no longer has',
  states: {
    agrees: 'Agrees with the record',
    differs: 'Differs from the record',
    both: 'One passage agrees, another differs',
    'not-found': 'Not found in the text scanned',
    unknown: 'Nothing known',
  },
  statuses: {
    verified: 'Verified',
    'single-source': 'Single source',
    disputed: 'Disputed',
    'party-claim': 'Claimed by one side',
  },
  dates: ({ published }) => `Published ${published ?? 'some day'}`,
  scope: ({ scope }) => `${scope.words} words scanned`,
  day: (date) => date ?? 'no date given',
};

const article = (outlet: string): ComparedArticle => ({
  address: `https://${outlet}/ferry`,
  url: `http://${outlet}/ferry?utm_source=x`,
  title: `The ferry, by ${outlet}`,
  outlet,
  lang: 'en',
  at: '2025-05-31T10:00:00.000Z',
  published: '2025-05-30',
  scope: { words: 321, verdict: true },
});

const passage: ComparedPassage = {
  stance: 'differs',
  exact: 'the ferry left at one',
  prefix: 'By then ',
  suffix: ', they say',
  start: 8,
  end: 29,
  differences: [{ slot: 'Hour', page: 'one', record: 'noon' }],
};

/** Two articles, one fact: one differs, the other was not found to state it. */
export const plainComparison: Comparison = {
  articles: [article('quay.example'), article('pier.example')],
  events: [
    {
      id: 'ferry-day',
      name: 'The ferry day',
      date: '2024-05-01',
      facts: [
        {
          id: 'left-at-noon',
          statement: 'The ferry left at noon.',
          lang: 'en',
          status: 'single-source',
          sources: [
            {
              outlet: 'The Quay',
              title: 'Ferry leaves',
              url: 'https://quay.example/1',
              date: '2024-05-01',
            },
          ],
          cells: [
            { state: 'differs', passages: [passage] },
            { state: 'not-found', passages: [] },
          ],
          parts: true,
        },
      ],
    },
  ],
  record: '2025-01-01.1',
};

const somePassage: fc.Arbitrary<ComparedPassage> = fc
  .record({
    stance: fc.constantFrom('agrees' as const, 'differs' as const),
    exact: someText.filter((text) => text.trim() !== ''),
    prefix: someText,
    suffix: someText,
    start: fc.nat(9999),
    differences: fc.array(fc.record({ slot: someText, page: someText, record: someText }), { maxLength: 2 }),
  })
  .map((one) => ({ ...one, end: one.start + one.exact.length }));

const stateOf = (passages: ComparedPassage[]): CellState => {
  const stances = new Set(passages.map(({ stance }) => stance));
  const [only] = stances;
  return only ? (stances.size > 1 ? 'both' : only) : 'unknown';
};

const someCell: fc.Arbitrary<ComparedCell> = fc
  .uniqueArray(somePassage, { selector: ({ start }) => start, maxLength: 2 })
  .map((passages) => ({ state: stateOf(passages), passages }));

/** Two articles and three facts, with texts made to trip writers. */
export const someComparison: fc.Arbitrary<Comparison> = fc
  .tuple(
    fc.tuple(someText, someText),
    fc.array(fc.tuple(someText, fc.tuple(someCell, someCell), fc.boolean()), { minLength: 1, maxLength: 3 }),
  )
  .map(([titles, facts]) => ({
    ...plainComparison,
    articles: plainComparison.articles.map((each, i) => ({ ...each, title: titles[i] ?? '' })),
    events: [
      {
        id: 'ferry-day',
        name: 'The ferry day',
        date: '2024-05-01',
        facts: facts.map(([statement, cells, known], i) => ({
          id: `fact-${i}`,
          statement: known ? statement : null,
          lang: 'en',
          status: known ? ('verified' as const) : null,
          sources: known ? (plainComparison.events[0]?.facts[0]?.sources ?? []) : [],
          cells,
          parts: false,
        })),
      },
    ],
  }));

/** Every passage of a comparison, article by article. */
export const passagesOf = ({ articles, events }: Comparison) =>
  articles.flatMap((each, i) =>
    events.flatMap(({ facts }) =>
      facts.flatMap((fact) =>
        (fact.cells[i]?.passages ?? []).map((one) => ({ article: each, fact, passage: one })),
      ),
    ),
  );
