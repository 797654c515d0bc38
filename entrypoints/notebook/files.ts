import type { ColumnMapping, ExportFormat, ReadFile } from '../../components/notebook/desk.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { writeBackup } from '../../lib/exchange/backup.ts';
import { writeCsv } from '../../lib/exchange/csv.ts';
import { writeHypothesis } from '../../lib/exchange/hypothesis.ts';
import { writeMarkdown } from '../../lib/exchange/markdown.ts';
import { readFile } from '../../lib/exchange/read.ts';
import { writeReadwise } from '../../lib/exchange/readwise.ts';
import { type RefusedEntry, RefusedFile } from '../../lib/exchange/refusal.ts';
import { writeW3c } from '../../lib/exchange/w3c.ts';
import { zipOf } from '../../lib/exchange/zip.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Note } from '../../lib/model/note.ts';
import type { NoteQuery } from '../../lib/model/note-messages.ts';
import { give, type Written } from './give.ts';

/** So many notes come in one message: few messages, none of them large. */
const AT_ONCE = 1000;

async function gather(
  query: NoteQuery,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Note[]> {
  const notes = new Map<string, Note>();
  for (let from = 0; ; from += AT_ONCE) {
    signal.throwIfAborted();
    const { total, notes: some } = await askBackground('exportNotes', {
      query,
      window: { from, count: AT_ONCE },
    });
    for (const note of some) notes.set(note.id, note);
    progress(Math.min(from + some.length, total), total);
    if (from + AT_ONCE >= total) return [...notes.values()];
  }
}

/** One file as it is; several in one archive. */
function together(name: string, files: { name: string; text: string }[], type: string): Written {
  const [only] = files;
  if (files.length === 1 && only) return { name: only.name, type, parts: [only.text] };
  return { name: `${name}.zip`, type: 'application/zip', parts: [zipOf(files)] };
}

function formatted(format: ExportFormat, notes: Note[], made: string): Written {
  const name = `second-source-${made.slice(0, 10)}`;
  switch (format) {
    case 'backup': {
      const parts = [...writeBackup(notes, made)];
      const files = parts.map((text, i) => ({
        name: parts.length > 1 ? `${name}-${i + 1}.json` : `${name}.json`,
        text,
      }));
      return together(name, files, 'application/json');
    }
    case 'w3c':
      return { name: `${name}.jsonld`, type: 'application/ld+json', parts: [writeW3c(notes, made)] };
    case 'hypothesis':
      return {
        name: `${name}-hypothesis.json`,
        type: 'application/json',
        parts: [writeHypothesis(notes, made)],
      };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', parts: [writeCsv(notes)] };
    case 'readwise':
      return { name: `${name}-readwise.csv`, type: 'text/csv', parts: [writeReadwise(notes)] };
    case 'markdown':
      return together(name, writeMarkdown(notes), 'text/markdown');
  }
}

/** Writes the notes a query finds into a file; a backup of everything holds the bin too. Returns how many. */
export async function writeFile(
  format: ExportFormat,
  query: NoteQuery,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const notes = await gather(query, progress, signal);
  const everything = format === 'backup' && Object.keys(query).length === 0;
  if (everything) notes.push(...(await gather({ bin: true }, () => undefined, signal)));
  if (notes.length === 0) return 0;
  give(formatted(format, notes, new Date().toISOString()));
  return notes.length;
}

const sentenceOn = ({ entry, reason }: RefusedEntry): string =>
  t('notebook.entry', { entry, why: t(`notebook.entry.${reason}`) });

/** Looks at a file: what is in it, and what taking it in would do. */
export async function readNotes(file: File, mapping: ColumnMapping | null): Promise<ReadFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = readFile(bytes, file.name, new Date().toISOString(), mapping ?? undefined);
    if (found.format === 'columns') return { kind: 'columns', ...found.table };
    const preview = await askBackground('previewImport', { notes: found.notes });
    const refused = [
      ...found.refused.map(sentenceOn),
      ...preview.refused.map(({ index }) => sentenceOn({ entry: index + 1, reason: 'not-a-note' })),
    ];
    const { fresh, merged, same } = preview;
    return { kind: 'notes', notes: found.notes, fresh, merged, same, refused };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return {
      kind: 'refused',
      why: t('notebook.file', { file: file.name, why: t(`notebook.file.${error.reason}`) }),
    };
  }
}
