import { holds } from './match.ts';
import type { CompiledEvidence, MarkersBySentence, Recognition } from './recognise.ts';
import type { Sentence } from './scan.ts';

/** The events each sentence may be read as speaking of; an empty set: something else. */
export type PassageEvents = ReadonlySet<string>[];

const NONE: ReadonlySet<string> = new Set();

/** Paragraphs with evidence of an event that also name what it needs first: its parties. */
function evidentBlocks(
  sentences: readonly Sentence[],
  markers: MarkersBySentence,
  evidence: readonly CompiledEvidence[],
  event: string | null,
): Set<number> {
  const parties = evidence.find((e) => e.event === event)?.needs[0]?.pattern;
  const named = new Set(sentences.filter((s) => !parties || holds(parties, s)).map((s) => s.block));
  return new Set(
    sentences
      .filter((s, i) => event && named.has(s.block) && markers[i]?.get(event)?.some((m) => m.weight > 0))
      .map((s) => s.block),
  );
}

/**
 * A round belongs to the passage as well as to the page: what a sentence names (a date, a palace, a number of
 * the round) holds for it and for the rest of its paragraph; without a name it is the page's own event.
 * On a page that only mentions an event, that holds for paragraphs with evidence of it. `yetToCome`: events later than the page.
 */
export function passageEvents(
  sentences: readonly Sentence[],
  markers: MarkersBySentence,
  evidence: readonly CompiledEvidence[],
  recognition: Recognition,
  yetToCome: ReadonlySet<string> = NONE,
): PassageEvents {
  const other = new Set(evidence.filter((e) => e.other).map((e) => e.event));
  const main = recognition.usual;
  const usual: ReadonlySet<string> = main ? new Set([main]) : NONE;
  const evident = recognition.passing ? evidentBlocks(sentences, markers, evidence, main) : new Set<number>();
  let current = usual;
  let block = -1;
  return sentences.map((sentence, i) => {
    if (sentence.block !== block) {
      current = recognition.passing && !evident.has(sentence.block) ? NONE : usual;
      block = sentence.block;
    }
    const named = [...(markers[i] ?? [])]
      .filter(([, met]) => met.some((m) => m.passage))
      .map(([event]) => event);
    if (named.length > 0) {
      // What is still to come when the page is published cannot be what it reports.
      const known = named.filter((event) => !yetToCome.has(event));
      if (known.length > 0) current = new Set(known.filter((event) => !other.has(event)));
    }
    return current;
  });
}
