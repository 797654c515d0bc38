import { tellOwnPages } from '../../lib/browser/messages.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { type Drafts, draftsIn } from '../../lib/store/drafts.ts';
import { Notebook } from '../../lib/store/notebook.ts';

let opened: Promise<Database | null> | null = null;

/** The database, opened once; `null` where the browser keeps none for us, which is asked again the next time. */
export function database(): Promise<Database | null> {
  opened ??= openDatabase().then((found) => {
    if (!found) opened = null;
    return found;
  });
  return opened;
}

type Follower = (addresses: string[]) => void;
const followers: Follower[] = [(addresses) => void tellOwnPages('notebookChanged', { addresses })];

/** Calls back after each write with the keys of the pages whose notes changed; empty: any. */
export function onNotesWritten(follower: Follower): void {
  followers.push(follower);
}

let kept: { notebook: Notebook; drafts: Drafts } | null = null;

/** Notes and drafts, or `null` where the browser keeps no database for us. */
export async function keptNotes(): Promise<{ notebook: Notebook; drafts: Drafts } | null> {
  const found = await database();
  if (!found) return null;
  kept ??= {
    notebook: new Notebook(found, (addresses) => {
      for (const follower of followers) follower(addresses);
    }),
    drafts: draftsIn(found),
  };
  return kept;
}
