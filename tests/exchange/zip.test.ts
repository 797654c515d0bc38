import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, zipOf } from '../../lib/exchange/zip.ts';

test('the checksum is the one archives carry', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === reference(bytes)));
});

/** Reads an archive by its directory, as an unpacker does. */
function unpacked(zip: Uint8Array): { name: string; text: string }[] {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [size, nameLength, local] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const name = decoder.decode(zip.subarray(at + 46, at + 46 + nameLength));
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true);
    const bytes = zip.subarray(start, start + size);
    expect(view.getUint32(at + 16, true)).toBe(reference(bytes));
    at += 46 + nameLength;
    return { name, text: decoder.decode(bytes) };
  });
}

test('what goes in comes out', () => {
  const file = fc.record({
    name: fc.string({ minLength: 1, unit: 'grapheme' }),
    text: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), (files) => {
      expect(unpacked(zipOf(files))).toEqual(files);
    }),
  );
});

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.runIf(hasPython)('another program unpacks it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const path = join(folder, 'notes.zip');
    writeFileSync(
      path,
      zipOf([
        { name: 'Öğle.md', text: 'ferry' },
        { name: 'Пирс.md', text: 'Пирс\n' },
      ]),
    );
    execFileSync('python3', ['-m', 'zipfile', '-e', path, folder]);
    expect(readFileSync(join(folder, 'Пирс.md'), 'utf8')).toBe('Пирс\n');
    expect(readFileSync(join(folder, 'Öğle.md'), 'utf8')).toBe('ferry');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
