import type { Fault } from '../data/checks.ts';
import type { Matching } from '../lib/model/matching.ts';
import { compilePattern, PatternError } from '../lib/reading/pattern.ts';

/** Patterns that cannot be read, and concepts they ask for that no word list has: each a fault with its place. */
export function patternFaults(matching: Matching): Fault[] {
  const known = new Set(Object.values(matching.lexicon).flatMap((lexicon) => Object.keys(lexicon)));
  const faults: Fault[] = [];
  const check = (written: string, file: string, path: string) => {
    try {
      const { terms, absent } = compilePattern(written);
      for (const asked of [...terms.flatMap((t) => t.any), ...absent]) {
        if (asked.kind === 'concept' && known.size > 0 && !known.has(asked.concept))
          faults.push({ file, path, reason: `no word list has the concept “${asked.concept}”` });
      }
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      faults.push({ file, path, reason: error.message });
    }
  };
  for (const { fact, agrees, differs = [] } of matching.readings) {
    for (const [i, p] of agrees.entries()) check(p, 'matching/readings', `${fact}.agrees[${i}]`);
    for (const [i, p] of differs.entries()) check(p, 'matching/readings', `${fact}.differs[${i}]`);
  }
  for (const { event, needs, markers } of matching.evidence) {
    for (const [i, n] of needs.entries()) check(n.if, 'matching/evidence.json', `${event}.needs[${i}]`);
    for (const m of markers) check(m.if, 'matching/evidence.json', `${event}: ${m.name}`);
  }
  return faults;
}
