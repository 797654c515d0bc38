import { browser } from 'wxt/browser';
import type { Matching } from '../../lib/model/matching.ts';
import type { RecordData } from '../../lib/model/record.ts';
import { withOwnFacts } from '../../lib/reading/own-record.ts';
import { createReader, type Reader } from '../../lib/reading/read.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { ownFactsIn } from '../../lib/store/own-facts.ts';
import { ensureRecord } from '../../lib/store/record.ts';
import { type Suppressed, suppressedFacts } from '../../lib/store/suppressed.ts';
import { fillWords, type PackagedWords } from '../../lib/text/packaged-words.ts';

/** Put in at build time: the version of the packaged `record.json`, and its content's hash. */
declare const __RECORD__: { version: string; stamp: string };

/** What answering takes. */
export interface Engine {
  reader: Reader;
  record: RecordData;
  /** The record with the reader's own facts beside its own. */
  known: RecordData;
  labels: Matching['labels'];
  /** Takes the reader's own facts as they now are. */
  learn(): Promise<void>;
  suppressed: Suppressed;
}

let opened: Promise<Database | null> | null = null;

/** The database, opened once; `null` where the browser keeps none for us, which is asked again the next time. */
export function database(): Promise<Database | null> {
  opened ??= openDatabase().then((found) => {
    if (!found) opened = null;
    return found;
  });
  return opened;
}

async function packagedFile(name: 'record.json' | 'matching.json' | 'words.json'): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(`/${name}`))).json();
}

async function build(): Promise<Engine> {
  const [kept, matching, words] = await Promise.all([
    database(),
    packagedFile('matching.json'),
    packagedFile('words.json'),
  ]);
  fillWords(words as PackagedWords);
  const record = await ensureRecord(kept, { ...__RECORD__, fetch: () => packagedFile('record.json') });
  // Checked against its schema when it was built; what this build packaged is this build's own.
  const { labels } = matching as Matching;
  const reader = createReader(matching as Matching, record);
  const made: Engine = {
    reader,
    record,
    known: record,
    labels,
    suppressed: suppressedFacts(kept),
    async learn() {
      // Without them the record is read all the same.
      const own = kept ? await ownFactsIn(kept).catch(() => []) : [];
      reader.learn(own);
      made.known = withOwnFacts(record, own);
    },
  };
  await made.learn();
  return made;
}

let built: Promise<Engine> | null = null;

/** Built at the first question, kept while the background lives; a failure is tried again at the next question. */
export function engine(): Promise<Engine> {
  built ??= build().catch((error: unknown) => {
    built = null;
    throw error;
  });
  return built;
}

/** The record is read anew at the next question: what the database held of it is gone. */
export function forgetEngine(): void {
  built = null;
}
