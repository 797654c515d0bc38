import { expect, test } from 'vitest';
import type { PageSummary } from '../../lib/model/messages.ts';
import { articleOf } from '../../lib/reading/article.ts';
import { emptySummary } from '../../lib/reading/summary.ts';
import { claim, readPage } from '../components/made-up-summary.ts';

const AT = '2025-05-17T08:00:00.000Z';
const about = {
  url: 'https://www.quay.example/ferry?utm_source=x',
  address: 'https://quay.example/ferry',
  lang: 'en',
  published: '2025-05-16',
};

test('an article: where, what, when, and the passages with what stands around them', () => {
  const claims: PageSummary['claims'] = [{ ...claim('d', 'differs'), prefix: 'so ', suffix: ' then' }];
  expect(articleOf(readPage({ ...about, claims }), AT)).toEqual({
    ...about,
    title: 'Ferry',
    outlet: 'quay.example',
    at: AT,
    events: ['ferry-day'],
    claims: [
      {
        fact: 'd',
        stance: 'differs',
        exact: 'words of d',
        prefix: 'so ',
        suffix: ' then',
        start: 0,
        end: 1,
        differences: [{ slot: 'hour', page: 'one', record: 'record of d' }],
      },
    ],
    omits: { facts: [], scope: { words: 321, verdict: true } },
  });
});

test('a quotation worded otherwise is kept with the nearest published wording', () => {
  const nearest = { text: 'It left at noon, he said', lang: 'en', outlet: 'quay' };
  const drift = { quote: 'It sailed at noon', nearest, similarity: 0.5 };
  const article = articleOf(readPage({ ...about, claims: [{ ...claim('a', 'agrees'), drift }] }), AT);
  expect(article?.claims[0]?.quote).toEqual({
    here: 'It sailed at noon',
    nearest: 'It left at noon, he said',
  });
});

test('events in passing are not what it is about', () => {
  const [event] = readPage().events;
  if (!event) throw new Error('The page is about an event.');
  expect(articleOf(readPage({ events: [{ ...event, passing: true }] }), AT)?.events).toEqual([]);
});

test.each(['none', 'off', 'unrelated', 'failed'] as const)('a page in state %s is no article', (state) => {
  expect(articleOf(emptySummary(state, about), AT)).toBeNull();
});

test('claims of the reader’s own facts are not kept: articles are compared by the record', () => {
  const claims = [claim('a', 'agrees'), claim('o', 'differs', 'own:1')];
  expect(articleOf(readPage({ ...about, claims }), AT)?.claims.map(({ fact }) => fact)).toEqual(['a']);
});
