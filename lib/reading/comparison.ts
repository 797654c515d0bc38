import type { ArticleClaim, ReadArticle } from '../model/article.ts';
import type {
  CellState,
  ComparedCell,
  ComparedFact,
  ComparedPassage,
  ComparedSource,
  Comparison,
} from '../model/comparison.ts';
import type { SlotDifference } from '../model/reading.ts';
import type { Fact, Localised, RecordData } from '../model/record.ts';
import { compareWords } from '../text/changes.ts';

/** Characters that were cut in two where a passage's surroundings end. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/** How the record's text is said. */
export interface Saying {
  /** Picks the language of a text. */
  say: (text: Localised) => string;
  /** The language wanted, BCP 47. */
  lang: string;
}

/** A difference was written down in the language of its day: its slot says it in today's. */
function saidNow(difference: SlotDifference, fact: Fact | undefined, say: Saying['say']): SlotDifference {
  const slot = fact?.slots.find(
    ({ label, value }) =>
      Object.values(label).includes(difference.slot) && Object.values(value).includes(difference.record),
  );
  return slot ? { ...difference, slot: say(slot.label), record: say(slot.value) } : difference;
}

function passageOf(claim: ArticleClaim, fact: Fact | undefined, say: Saying['say']): ComparedPassage {
  const { stance, exact, start, end, quote } = claim;
  return {
    stance,
    exact,
    start,
    end,
    prefix: claim.prefix.replace(HALVES, ''),
    suffix: claim.suffix.replace(HALVES, ''),
    differences: claim.differences.map((each) => saidNow(each, fact, say)),
    ...(quote && {
      quote: {
        ...quote,
        changes: compareWords(quote.nearest, quote.here, null).changes.map(({ was, now }) => ({
          here: now,
          nearest: was,
        })),
      },
    }),
  };
}

function stateOf(article: ReadArticle, fact: string, passages: readonly ComparedPassage[]): CellState {
  const stances = new Set(passages.map(({ stance }) => stance));
  const [only] = stances;
  if (only) return stances.size > 1 ? 'both' : only;
  const { facts, scope } = article.omits;
  return scope.verdict && facts.includes(fact) ? 'not-found' : 'unknown';
}

/** What an article holds of a fact, to be told from what others hold; of what is not known nothing is. */
function heldOf({ state, passages }: ComparedCell): string[] {
  if (state === 'unknown') return [];
  const values = passages.flatMap(({ differences }) =>
    differences.map(({ slot, page }) => `${slot}: ${page}`),
  );
  return [[state, ...new Set(values.map((value) => value.toLowerCase()))].join('\n')];
}

function sourcesOf(fact: Fact, record: RecordData): ComparedSource[] {
  return fact.sources.flatMap(({ source }) => {
    const found = record.sources.find(({ id }) => id === source);
    if (!found) return [];
    const { title, url, date } = found;
    const outlet = record.outlets.find(({ id }) => id === found.outlet)?.name ?? found.outlet;
    return [{ outlet, title, url, date }];
  });
}

/**
 * Lays articles side by side, one row a fact that at least one of them states, states otherwise, or leaves out. Facts
 * that the record no longer has stand in a group of their own at the end. Counts nothing: articles are not ranked.
 */
export function compare(articles: readonly ReadArticle[], record: RecordData, saying: Saying): Comparison {
  const { say, lang } = saying;
  const known = new Map(record.facts.map((fact) => [fact.id, fact]));
  const borne = new Set(
    articles.flatMap(({ claims, omits: { facts, scope } }) => [
      ...claims.map(({ fact }) => fact),
      ...(scope.verdict ? facts : []),
    ]),
  );
  const rowOf = (id: string): ComparedFact => {
    const fact = known.get(id);
    const cells: ComparedCell[] = articles.map((article) => {
      const passages = article.claims
        .filter((claim) => claim.fact === id)
        .sort((a, b) => a.start - b.start)
        .map((claim) => passageOf(claim, fact, say));
      return { state: stateOf(article, id, passages), passages };
    });
    return {
      id,
      statement: fact ? say(fact.statement) : null,
      lang: fact && fact.statement[lang.slice(0, 2) as keyof Localised] === undefined ? 'en' : lang,
      status: fact?.status ?? null,
      sources: fact ? sourcesOf(fact, record) : [],
      cells,
      parts: new Set(cells.flatMap(heldOf)).size > 1,
    };
  };
  const events = record.events
    .map(({ id, name, date }) => ({
      id,
      name: say(name),
      date,
      facts: record.facts
        .filter((fact) => fact.event === id && borne.has(fact.id))
        .map((fact) => rowOf(fact.id)),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const lost = [...borne].filter((id) => !known.has(id)).map(rowOf);
  return {
    articles: articles.map(({ address, url, title, outlet, lang: spoken, at, published, omits }) => ({
      address,
      url,
      title,
      outlet,
      lang: spoken,
      at,
      published,
      scope: omits.scope,
    })),
    events: [...events, { id: '', name: '', date: '', facts: lost }].filter(({ facts }) => facts.length > 0),
    record: record.version,
  };
}
