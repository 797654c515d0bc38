import type { FactDiff, FieldChange, OwnFact, OwnFactChange } from '../model/own-fact.ts';
import { compareWords } from '../text/changes.ts';

/** A fact's fields as people read them: one wording, one source a line. */
function written(fact: OwnFact): Record<FieldChange['field'], string> {
  const { statement, event, cues, value, sources, note } = fact;
  return {
    statement,
    event,
    cues: cues.map(({ lang, text }) => `${lang}: ${text}`).join('\n'),
    value,
    sources: sources
      .map(({ outlet, title, url, date }) => [outlet, title, date, url].filter(Boolean).join(' · '))
      .join('\n'),
    note,
  };
}

/** Field by field, and within a field word by word, what makes `now` of `was`. */
export function factChanges(was: OwnFact, now: OwnFact): FieldChange[] {
  const before = written(was);
  const after = written(now);
  return (Object.keys(before) as FieldChange['field'][])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      changes: compareWords(before[field], after[field], null).changes,
      was: before[field],
      now: after[field],
    }));
}

/** Lays facts that come in beside those that are here, by id. Brought in twice, a pack changes nothing. */
export function diffFacts(here: readonly OwnFact[], incoming: readonly OwnFact[]): FactDiff {
  const known = new Map(here.map((fact) => [fact.id, fact]));
  const diff: FactDiff = { fresh: [], changed: [], same: 0 };
  for (const fact of incoming) {
    const old = known.get(fact.id);
    if (!old) {
      diff.fresh.push(fact);
      continue;
    }
    const fields = factChanges(old, fact);
    if (fields.length === 0) diff.same++;
    else
      diff.changed.push({
        fact: { ...fact, created: old.created, version: old.version + 1 },
        here: old,
        fields,
      });
  }
  return diff;
}

/** What takes a change back again, given what was here before it. Versions go on: an undo is an edit, too. */
export function undoOf(here: readonly OwnFact[], { put, remove }: OwnFactChange): OwnFactChange {
  const known = new Map(here.map((fact) => [fact.id, fact]));
  const replaced = put.flatMap((fact) => {
    const old = known.get(fact.id);
    return old ? [{ ...old, version: fact.version + 1 }] : [];
  });
  return {
    put: [...replaced, ...remove.flatMap((id) => known.get(id) ?? [])],
    remove: put.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}
