import type { Reading } from '../model/reading.ts';
import type { Localised, RecordData } from '../model/record.ts';

/**
 * The reading with what the record has instead in the reader's language. The engine says it in English, the
 * record's original; `say` picks the language. What stands on the page stays as it stands there.
 */
export function inLanguage(reading: Reading, record: RecordData, say: (text: Localised) => string): Reading {
  const slots = new Map(record.facts.map(({ id, slots }) => [id, slots]));
  const claims = reading.claims.map((claim) => ({
    ...claim,
    differences: claim.differences.map((difference) => {
      const slot = slots
        .get(claim.fact)
        ?.find(({ label, value }) => label.en === difference.slot && value.en === difference.record);
      return slot ? { ...difference, slot: say(slot.label), record: say(slot.value) } : difference;
    }),
  }));
  return { ...reading, claims };
}
