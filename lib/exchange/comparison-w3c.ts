import type {
  ComparedArticle,
  ComparedFact,
  ComparedPassage,
  Comparison,
  ComparisonWords,
} from '../model/comparison.ts';
import { idFrom } from './content.ts';

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
/** Our own terms, for what the model has no word for; the same as in a file of notes. */
const OWN = 'urn:second-source:';
const CONTEXT = [ANNO, { ss: `${OWN}term:` }];

/** What the annotation says: the fact, then how the passage stands to it, then each value in which they part. */
function bodiesOf(fact: ComparedFact, passage: ComparedPassage, words: ComparisonWords): object[] {
  const text = (value: string, purpose: string, language = words.lang) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose,
  });
  return [
    text(fact.statement ?? words.lost, 'describing', fact.lang),
    text(words.states[passage.stance], 'tagging'),
    ...passage.differences.map(({ slot, page, record }) =>
      text(`${slot}\n${words.page}: ${page}\n${words.record}: ${record}`, 'commenting'),
    ),
  ];
}

function annotationOf(
  article: ComparedArticle,
  event: string,
  fact: ComparedFact,
  passage: ComparedPassage,
  words: ComparisonWords,
): object {
  const { exact, prefix, suffix, start, end, stance } = passage;
  return {
    // Follows from what is said of what: the same comparison saved twice is the same annotations.
    id: `urn:uuid:${idFrom(`${article.address}\n${fact.id}\n${stance}\n${start}\n${exact}`)}`,
    type: 'Annotation',
    created: article.at,
    modified: article.at,
    motivation: 'assessing',
    body: bodiesOf(fact, passage, words),
    target: {
      type: 'SpecificResource',
      source: article.url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    'ss:title': article.title,
    'ss:outlet': article.outlet,
    'ss:fact': fact.id,
    'ss:event': event,
    'ss:stance': stance,
  };
}

/**
 * A comparison as an AnnotationCollection of the W3C Web Annotation Data Model (Recommendation of 23 February 2017),
 * one annotation a passage: its motivation is `assessing`, its bodies describe the fact and tag the stance. What an
 * article leaves out has no passage, so it has no annotation. `made`: ISO 8601.
 */
export function writeComparisonW3c(
  { articles, events }: Comparison,
  words: ComparisonWords,
  made: string,
): string {
  const items = articles.flatMap((article, i) =>
    events.flatMap((event) =>
      event.facts.flatMap((fact) =>
        (fact.cells[i]?.passages ?? []).map((passage) =>
          annotationOf(article, event.id, fact, passage, words),
        ),
      ),
    ),
  );
  const id = `${OWN}comparison:${made}`;
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: words.title,
    created: made,
    total: items.length,
    ...(items.length > 0 ? { first: page, last: page.id } : {}),
  };
  // Pasted into a page's <script> it still cannot end it.
  return JSON.stringify(collection, null, 1).replaceAll('<', '\\u003c');
}
