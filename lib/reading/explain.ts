import type { PageInput } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import type { Reader } from './read.ts';
import type { Recognition } from './recognise.ts';
import type { Refusal } from './verify.ts';

/** How a page was read: the scores of the events, and of each sentence what it has and what was refused. */
export interface Explanation {
  recognition: Recognition;
  sentences: { text: string; events: string[]; concepts: string[]; refused: Refusal[] }[];
}

/** A reading with its explanation, which is `null` where the page's language is not read. */
export function explained(
  reader: Reader,
  page: PageInput,
): { reading: Reading; explanation: Explanation | null } {
  const refused = new Map<number, Refusal[]>();
  let explanation: Explanation | null = null;
  const reading = reader.read(page, {
    refused: (sentence, refusal) => refused.set(sentence, [...(refused.get(sentence) ?? []), refusal]),
    read(all, recognition, events) {
      const sentences = all.sentences.map((sentence, i) => ({
        text: page.text.slice(all.words[sentence.from]?.start ?? 0, all.words[sentence.to - 1]?.end ?? 0),
        events: [...(events[i] ?? [])],
        concepts: [...sentence.concepts].map(([c, hits]) => (hits.every((h) => h.negated) ? `-${c}` : c)),
        refused: refused.get(i) ?? [],
      }));
      explanation = { recognition, sentences };
    },
  });
  return { reading, explanation };
}
