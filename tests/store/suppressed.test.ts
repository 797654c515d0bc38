import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database, openDatabase } from '../../lib/store/database.ts';
import { suppressedFacts } from '../../lib/store/suppressed.ts';

test.each(['database', 'memory'])('kept by address in %s, twice is once, and undone', async (place) => {
  const database = place === 'database' ? await openDatabase(new Database('suppressed')) : null;
  const suppressed = suppressedFacts(database);
  await suppressed.add('https://a.example/', 'one');
  await suppressed.add('https://a.example/', 'one');
  await suppressed.add('https://b.example/', 'two');
  expect(await suppressed.at('https://a.example/')).toEqual(['one']);
  await suppressed.remove('https://a.example/', 'one');
  await suppressed.remove('https://a.example/', 'never there');
  expect(await suppressed.at('https://a.example/')).toEqual([]);
  expect(await suppressed.at('https://b.example/')).toEqual(['two']);
});
