import type { Reading, RecognisedEvent } from '../model/reading.ts';
import type { Localised, RecordData } from '../model/record.ts';

/**
 * The reading with what the record has instead, and with what its evidence is called (`labels`), in the reader's
 * language. The engine says both in English, the record's original; `say` picks the language. What stands on the
 * page stays as it stands there.
 */
export function inLanguage(
  reading: Reading,
  record: RecordData,
  labels: Readonly<Record<string, Localised>>,
  say: (text: Localised) => string,
): Reading {
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
  const named = (event: RecognisedEvent): RecognisedEvent => ({
    ...event,
    evidence: event.evidence.map((each) => {
      const label = each.kind === 'marker' && labels[each.name];
      return label ? { ...each, name: say(label) } : each;
    }),
  });
  return { ...reading, claims, events: reading.events.map(named), mentions: reading.mentions.map(named) };
}
