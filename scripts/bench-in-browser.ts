/** Readability and the reading of the same page, in a real Chromium. */
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import type { Matching } from '../lib/model/matching.ts';
import type { RecordData } from '../lib/model/record.ts';
import { findBrowser } from './browsers.ts';

/** Counted turns; as many before them are not: compilers take their time with either. */
const TURNS = 200;

interface Turn {
  copy: number;
  readability: number;
  reading: number;
}

export interface BesideReadability {
  first: Turn;
  warm: Turn;
  marks: number;
  words: number;
  elements: number;
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'bench-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'page' };
  const output = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output.find((o) => o.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page part of the bench was not built');
  return chunk.code;
}

/** Medians in milliseconds; `null` where there is no Chromium. */
export async function besideReadability(
  html: string,
  matching: Matching,
  record: RecordData,
): Promise<BesideReadability | null> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) return null;
  const browser = await launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(await bundle());
    return await page.evaluate(
      (m, r, turns) =>
        (
          globalThis as unknown as { bench(m: Matching, r: RecordData, turns: number): BesideReadability }
        ).bench(m, r, turns),
      matching,
      record,
      TURNS,
    );
  } finally {
    await browser.close();
  }
}
