/** `npm run check:data`: one line a fault and exit 1, else what the record holds. An argument names another folder. */
import { join } from 'node:path';
import { root } from './house.ts';
import { faultLine, readData } from './load-data.ts';

const { data, faults } = readData(process.argv[2] ?? join(root, 'data'));
if (faults.length > 0) {
  for (const fault of faults) console.error(faultLine(fault));
  console.error(`data: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
} else {
  const { record, matching, hosts, gate } = data;
  const counts = [
    `${record.events.length} events`,
    `${record.facts.length} facts`,
    `${record.sources.length} sources`,
    `${record.outlets.length} outlets`,
    `${matching.readings.length} readings`,
    `${hosts.length} hosts`,
    `${gate.groups.flatMap((group) => group.stems).length} gate stems`,
  ];
  console.log(`data ${record.version}: ${counts.join(', ')}; no faults`);
}
