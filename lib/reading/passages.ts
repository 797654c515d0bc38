import type { CompiledEvidence, MarkersBySentence, Recognition } from './recognise.ts';
import type { Sentence } from './scan.ts';

/** The events each sentence may be read as speaking of; an empty set: something else. */
export type PassageEvents = ReadonlySet<string>[];

const NONE: ReadonlySet<string> = new Set();

/**
 * A round belongs to the passage as well as to the page: what a sentence names (a date, a palace, a number of
 * the round) holds for it and for the rest of its paragraph; without a name it is the page's own event.
 * `yetToCome`: events later than the page.
 */
export function passageEvents(
  sentences: readonly Sentence[],
  markers: MarkersBySentence,
  evidence: readonly CompiledEvidence[],
  recognition: Recognition,
  yetToCome: ReadonlySet<string> = NONE,
): PassageEvents {
  const other = new Set(evidence.filter((e) => e.other).map((e) => e.event));
  const usual: ReadonlySet<string> = recognition.usual ? new Set([recognition.usual]) : NONE;
  let current = usual;
  let block = -1;
  return sentences.map((sentence, i) => {
    if (sentence.block !== block) {
      current = usual;
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
