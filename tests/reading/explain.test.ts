import { expect, test } from 'vitest';
import { explained } from '../../lib/reading/explain.ts';
import { createReader } from '../../lib/reading/read.ts';
import { matching, page, record } from './small-world.ts';

const reader = createReader(matching, record);

test('each sentence is told with what it has and what was refused', () => {
  const input = page(['The race in the Harbour', 'Some 40 boats came.', 'No boat sank.']);
  const { reading, explanation } = explained(reader, input);
  expect(reading).toEqual(reader.read(input));
  expect(explanation?.recognition.scores[0]?.evidence.length).toBeGreaterThan(0);
  expect(explanation?.sentences.map((s) => s.text)).toEqual([
    'The race in the Harbour',
    'Some 40 boats came',
    'No boat sank',
  ]);
  expect(explanation?.sentences[1]?.events).toEqual(['race-1']);
  expect(explanation?.sentences[2]?.concepts).toContain('-boat');
  expect(explanation?.sentences.flatMap((s) => s.refused).map((r) => r.why)).toContain('terms not met');
});

test('a page in a language that is not read has no explanation', () => {
  const finnish = page(['Kilpailu pidettiin satamassa perjantaina ja veneitä oli neljäkymmentä'], null, 'fi');
  expect(explained(reader, finnish).explanation).toBe(null);
});
