import { RefusedFile } from './refusal.ts';

const BOM = '\uFEFF';
/** A cell that begins like this is a formula to a spreadsheet (OWASP, CSV Injection), full-width signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /["\r\n,;\t]|^\s|\s$/;

/** Makes a cell harmless in a spreadsheet; {@link unguarded} takes it back. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link guarded}. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

const quoted = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of cells, quoted where RFC 4180 asks for it, without line end. */
export function writeRow(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

/** Rows as CSV (RFC 4180: CRLF), guarded against formulas, with a byte order mark so that Excel reads UTF-8. */
export function writeTable(rows: Iterable<readonly string[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(`${writeRow(row.map(guarded))}\r\n`);
  return BOM + lines.join('');
}

const DELIMITERS = [',', ';', '\t'] as const;
const SNIFFED = 4096;

/** The delimiter that the first line has most of. */
function delimiterOf(text: string): string {
  let line = '';
  let inside = false;
  for (const c of text.slice(0, SNIFFED)) {
    if (c === '"') inside = !inside;
    else if (c === '\n' && !inside) break;
    else if (!inside) line += c;
  }
  const count = (d: string) => line.split(d).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Reads CSV: commas, semicolons or tabs, quoted cells over several lines, any line end. Lines without any text
 * are passed over. Throws {@link RefusedFile} for a quotation mark that is never closed.
 */
export function readTable(text: string, file: string, delimiter?: string): string[][] {
  const start = text.startsWith(BOM) ? 1 : 0;
  const mark = delimiter ?? delimiterOf(text.slice(start, start + SNIFFED));
  const rows: string[][] = [];
  let row: string[] = [];
  const end = text.length;
  let i = start;
  const finish = () => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (;;) {
    let cell = '';
    if (text[i] === '"') {
      for (;;) {
        const close = text.indexOf('"', i + 1);
        if (close < 0) throw new RefusedFile(file, 'broken-csv');
        cell += text.slice(i + 1, close);
        i = close + 1;
        if (text[i] !== '"') break;
        cell += '"';
      }
    }
    const from = i;
    while (i < end && text[i] !== mark && text[i] !== '\n' && text[i] !== '\r') i++;
    row.push(cell + text.slice(from, i));
    if (i >= end) break;
    if (text[i] === mark) {
      i++;
      continue;
    }
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    i++;
    finish();
    if (i >= end) break;
  }
  if (row.length > 0) finish();
  return rows;
}
