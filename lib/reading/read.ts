import type { Matching } from '../model/matching.ts';
import type { OwnFact } from '../model/own-fact.ts';
import type { PageInput } from '../model/page.ts';
import type { Claim, Reading } from '../model/reading.ts';
import type { Lang, RecordData } from '../model/record.ts';
import { settleWeekday } from '../text/dates.ts';
import { languageOf } from '../text/language.ts';
import { bearing } from './bearing.ts';
import { claimsOf } from './claims.ts';
import { contradictions, omissions } from './digest.ts';
import { type CompiledLexicon, compileLexicon } from './lexicon.ts';
import { ownClaims } from './own-facts.ts';
import { indexOwnFacts, type OwnIndex } from './own-wordings.ts';
import { type PassageEvents, passageEvents } from './passages.ts';
import type { KnownTerms } from './pattern.ts';
import { compileEvidence, findMarkers, indexMarkers, type Recognition, recognise } from './recognise.ts';
import { type Scan, type Sentence, scan, wordsOf } from './scan.ts';
import { compileReading, indexCandidates, type Refusal, verify } from './verify.ts';

/** Sentences before that a name is carried from. */
const CARRY = 2;
/** Text looked at to tell the language. */
const LANGUAGE_SAMPLE = 4000;

/** Told of a reading while it is made; `lib/reading/explain.ts` makes an explanation of it. */
export interface Watch {
  /** A candidate of the sentence with this number came to nothing. */
  refused(sentence: number, refusal: Refusal): void;
  /** All has been read; the events each sentence speaks of. */
  read(all: Scan, recognition: Recognition, events: PassageEvents): void;
}

/** Reads pages against one record. Compiled once, used for many pages; keeps nothing of them. */
export interface Reader {
  /** From now on pages are held against these facts of the reader's own, too: all of them, in place of those before. */
  learn(own: readonly OwnFact[]): void;
  read(page: PageInput, watch?: Watch): Reading;
}

const NOTHING = (lang: string): Reading => ({
  lang,
  events: [],
  mentions: [],
  claims: [],
  omits: { facts: [], scope: { words: 0, verdict: false, why: 'the page is about something else' } },
  contradictions: [],
});

/** The sentences a term may be carried from: the two before in the text, and the title. */
function before(all: Scan, i: number): Sentence[] {
  const own: Sentence[] = [];
  for (let k = i - 1; k >= Math.max(0, i - CARRY); k--) {
    const sentence = all.sentences[k];
    if (sentence && sentence.kind === 'paragraph') own.push(sentence);
  }
  const title = all.sentences[0];
  if (title && title.kind === 'title' && i > 0) own.push(title);
  return own;
}

/** Weekdays on a page without a date are those of its event's week. */
function settleWeekdays(sentences: readonly Sentence[], day: string | null): void {
  if (!day) return;
  for (const sentence of sentences) {
    for (const date of sentence.dates) {
      if (date.iso !== null || !date.weekday) continue;
      date.iso = settleWeekday(day, date.weekday);
      sentence.met.clear();
    }
  }
}

/**
 * Builds the engine: word lists, patterns and their index. Throws `PatternError` when a pattern cannot be read.
 */
export function createReader(matching: Matching, record: RecordData): Reader {
  const facts = new Map(record.facts.map((f) => [f.id, f]));
  const known: KnownTerms = new Map();
  const evidence = matching.evidence.map((e) => compileEvidence(e, known));
  const readings = matching.readings.flatMap((r) => {
    const fact = facts.get(r.fact);
    return fact ? [compileReading(r, fact.event, known)] : [];
  });
  const index = indexCandidates(readings);
  const markerIndex = indexMarkers(evidence);
  const later = (day: string | null) =>
    new Set(record.events.filter((e) => day && e.date > day).map((e) => e.id));
  const dayOf = (event: string | undefined) => record.events.find((e) => e.id === event)?.date ?? null;
  const names = { ...matching.lexicon.people, ...matching.lexicon.places };
  const lexicons = new Map<Lang, CompiledLexicon>();
  const lexiconOf = (lang: Lang): CompiledLexicon => {
    const known =
      lexicons.get(lang) ?? compileLexicon(names, matching.lexicon[lang], (norm) => bearing(norm, lang));
    lexicons.set(lang, known);
    return known;
  };
  let own: readonly OwnFact[] = [];
  /** Wordings by language, compiled when a page of it is read. */
  const wordings = new Map<Lang, OwnIndex>();
  const wordingsOf = (lang: Lang): OwnIndex => {
    const known = wordings.get(lang) ?? indexOwnFacts(own, lang, lexiconOf(lang));
    wordings.set(lang, known);
    return known;
  };

  return {
    learn(facts) {
      own = facts;
      wordings.clear();
    },
    read(page, watch) {
      const words = wordsOf(page);
      const sample = words.findIndex((word) => word.start >= LANGUAGE_SAMPLE);
      const lang = languageOf(sample < 0 ? words : words.slice(0, sample), page.lang);
      if (!lang) return NOTHING(page.lang ?? '');
      const all = scan(page, lexiconOf(lang), lang, page.published, words);
      const markers = findMarkers(all.sentences, markerIndex);
      const recognition = recognise(all.sentences, evidence, markers, page.published);
      settleWeekdays(all.sentences, page.published ?? dayOf(recognition.about[0]?.event));
      const events = passageEvents(all.sentences, markers, evidence, recognition, later(page.published));
      const related = recognition.about.length > 0 || recognition.mentions.length > 0;
      const claims: Claim[] = [];
      const onOwn: Claim[] = [];
      const ownIndex = wordingsOf(lang);
      all.sentences.forEach((sentence, i) => {
        const here = events[i] ?? new Set<string>();
        const verified =
          related && !sentence.question
            ? verify(sentence, before(all, i), here, index, watch && ((refusal) => watch.refused(i, refusal)))
            : [];
        claims.push(...claimsOf(page.text, all, sentence, verified, facts, here, lang));
        onOwn.push(...ownClaims({ page, all, sentence, lang }, ownIndex, here));
      });
      watch?.read(all, recognition, events);
      return {
        lang,
        events: recognition.about,
        mentions: recognition.mentions,
        claims: [...claims, ...onOwn],
        omits: omissions(page, all.words.length, recognition.about, record.events, claims),
        contradictions: contradictions(claims),
      };
    },
  };
}
