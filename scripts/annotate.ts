/** `npm run annotate -- [--json] [--explain] FILE…`: reads saved pages (.html, .txt) with the extension's own engine. */
import { parseArgs } from 'node:util';
import type { PageInput } from '../lib/model/page.ts';
import type { Reading } from '../lib/model/reading.ts';
import { type Explanation, explained } from '../lib/reading/explain.ts';
import { createReader } from '../lib/reading/read.ts';
import { evidenceInWords, groundInWords, weightInWords } from './in-words.ts';
import { loadData } from './load-data.ts';
import { savedPage, UnreadableFile } from './saved-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, explain: { type: 'boolean' } },
});

if (positionals.length === 0) {
  console.error('Name at least one saved page: npm run annotate -- [--json] [--explain] FILE…');
  process.exit(2);
}

const GLYPH = { agrees: '✓ agrees ', differs: '≠ differs' } as const;

function line(file: string, reading: Reading): string {
  return JSON.stringify({
    file,
    events: reading.events.map((e) => e.event),
    annotations: reading.claims.map(({ fact, stance, exact, start, end, reason, differences }) => ({
      fact,
      stance,
      exact,
      start,
      end,
      reason,
      ...(differences.length > 0 ? { differences } : {}),
    })),
    omits: reading.omits.facts,
  });
}

function table(file: string, page: PageInput, reading: Reading): string {
  const lines = [`${file} — ${page.title}`];
  const events = reading.events.map(
    (e) => `${e.event} (${e.score.toFixed(1)}: ${e.evidence.map(evidenceInWords).join(', ')})`,
  );
  lines.push(`  about: ${events.join('; ') || 'no event of the record'}`);
  for (const claim of reading.claims) {
    lines.push(`  ${GLYPH[claim.stance]}  ${claim.fact.padEnd(36)} “${claim.exact.replace(/\s+/g, ' ')}”`);
    for (const d of claim.differences)
      lines.push(`${' '.repeat(13)}${d.slot}: page “${d.page}” · record: ${d.record}`);
  }
  for (const c of reading.contradictions) lines.push(`  the page says both on ${c.fact}`);
  const { scope, facts } = reading.omits;
  if (scope.verdict)
    lines.push(
      `  not found in the ${scope.words} words scanned: ${facts.join(', ') || 'nothing that is key'}`,
    );
  else lines.push(`  no verdict on what is left out: ${scope.why}`);
  return lines.join('\n');
}

/** Everything a mark rests on, and why the rest was refused. */
function explanation(reading: Reading, told: Explanation): string {
  const lines = ['  weights of the events'];
  for (const score of told.recognition.scores) {
    if (score.evidence.length > 0)
      lines.push(
        `    ${score.score.toFixed(1).padStart(6)}  ${score.event}: ${score.evidence.map((e) => `${evidenceInWords(e)} ${weightInWords(e)}`).join('; ')}`,
      );
  }
  for (const sentence of told.sentences) {
    const claims = reading.claims.filter((c) => sentence.text.includes(c.exact));
    if (claims.length === 0 && sentence.refused.length === 0) continue;
    lines.push(
      `  “${sentence.text.slice(0, 160)}”`,
      `    speaks of: ${sentence.events.join(', ') || 'no event'}; concepts: ${sentence.concepts.join(' ')}`,
    );
    for (const claim of claims)
      lines.push(`    ${GLYPH[claim.stance]} ${claim.fact}: ${claim.evidence.map(groundInWords).join('; ')}`);
    const refused = new Map(sentence.refused.map((r) => [`${r.fact}: ${r.why}`, r.pattern]));
    for (const [what, pattern] of refused)
      if (!claims.some((c) => what.startsWith(`${c.fact}:`)))
        lines.push(`      refused ${what}, nearest: ${pattern}`);
  }
  return lines.join('\n');
}

const { record, matching } = loadData();
const reader = createReader(matching, record);
let failed = false;
for (const file of positionals) {
  try {
    const page = savedPage(file);
    const { reading, explanation: told } = values.explain
      ? explained(reader, page)
      : { reading: reader.read(page), explanation: null };
    console.log(values.json ? line(file, reading) : table(file, page, reading));
    if (told) (values.json ? console.error : console.log)(explanation(reading, told));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
