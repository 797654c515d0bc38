import { expect, test } from 'vitest';
import { loadData } from '../../scripts/load-data.ts';

const { matching } = loadData();

test('every marker of an event of the record has a label in each language of the interface', () => {
  const names = matching.evidence.filter((e) => !e.other).flatMap((e) => e.markers.map((m) => m.name));
  const without = [...new Set(names)].filter((name) => {
    const label = matching.labels[name];
    return !(label?.en && label.uk && label.ru && label.tr);
  });
  expect(without, 'names of markers that data/matching/labels.json lacks').toEqual([]);
});
