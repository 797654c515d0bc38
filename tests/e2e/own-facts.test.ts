import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnFact } from '../../lib/model/own-fact.ts';
import { ask, frontTab, highlightsOf, openCard, summaryOf, until } from '../../scripts/look.ts';
import { type Bench, BROWSERS, openBench } from './browser.ts';
import { click, textOf } from './notebook-hands.ts';
import { articleAt, noteOn, QUOTE } from './own-facts-hands.ts';

const OTHER = 'The ferry Halcyon carried 390 reporters to the palace';
const INFLECTED = 'the ferry Halcyon carries the 412 reporters to the palace';

describe.each(BROWSERS)('facts of one’s own, in %s', (name) => {
  let bench: Bench;
  let differing: Page;
  const facts = (): Promise<OwnFact[]> => ask(bench.own, 'ownFacts', undefined);
  const heard = (own: Page, wanted: RegExp) =>
    until(
      async () => (await textOf(own, '.notebook [role="status"]')).join(' '),
      (it) => wanted.test(it),
      `The notebook did not say ${wanted}`,
    );
  const openFacts = async (): Promise<Page> => {
    const full = await bench.session.openOwnPage('notebook.html#facts');
    await full.bringToFront();
    await until(
      () => textOf(full, '.own-facts h2'),
      (it) => it.length === 1,
      'The facts did not open',
    );
    return full;
  };
  const upload = async (own: Page, file: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    try {
      const path = join(folder, 'pack.json');
      writeFileSync(path, file);
      const field = await own.$('.pack input[type="file"]');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      return await until(
        () => textOf(own, '.pack .preview li'),
        (it) => it.length === 4,
        'There is no preview',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  beforeAll(async () => {
    bench = await openBench(name, 'production');
  });
  afterAll(() => bench?.close());

  test('a note is made into a fact, and an open page is read with it at once', async () => {
    differing = await bench.session.browser.newPage();
    await differing.goto(articleAt(bench, 'differing', `Reporters were many. ${OTHER}.`));
    const tab = await frontTab(bench.own, differing);
    await summaryOf(bench.own, tab);

    await noteOn(bench);
    const full = await bench.session.openOwnPage('notebook.html');
    await full.bringToFront();
    await until(
      () => textOf(full, '.row q'),
      (it) => it.length === 1,
      'The note is not listed',
    );
    await click(full, '.row .act', 'Make a fact of it');
    await until(
      () => textOf(full, '.fact-form option'),
      (it) => it.includes('412'),
      'The form does not offer the number',
    );
    const filled = await full.evaluate(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.fact-form textarea, .fact-form input')].map(
        (it) => it.value,
      ),
    );
    expect(filled).toEqual([
      QUOTE,
      QUOTE,
      'aljazeera.com',
      expect.stringContaining('Istanbul'),
      expect.stringMatching(/^http:.*\/noted$/),
      '',
      '',
    ]);
    await full.select('.fact-form .field select', '412');
    await click(full, '.fact-form button.main');
    await heard(full, /^The fact is kept/);
    expect(await facts()).toMatchObject([{ statement: QUOTE, value: '412', event: '', version: 1 }]);
    await full.close();

    const summary = await summaryOf(bench.own, tab, (it) =>
      it.claims.some(({ fact }) => fact.startsWith('own:')),
    );
    expect(summary.claims).toMatchObject([{ stance: 'differs', exact: OTHER }]);
    await until(
      () => highlightsOf(differing),
      (it) => it.some(({ texts }) => texts.join('') === OTHER),
      'The open page was not marked',
    );
  });

  test('cards and popup say whose fact it is; another page in other inflection agrees', async () => {
    await differing.bringToFront();
    const card = await openCard(bench.session, differing, OTHER);
    expect(card).toContain('Differs from your fact');
    expect(card).toMatch(/This page 390 Your fact 412/);
    expect(card).toContain('✎ Your fact You keep it yourself. It is not part of the record.');
    expect(card).toContain('aljazeera.com');
    expect(card).not.toMatch(/from the record|independent|verified|one side/i);

    const agreeing = await bench.session.browser.newPage();
    await agreeing.goto(articleAt(bench, 'agreeing', `The mayor said ${INFLECTED}.`));
    const tab = await frontTab(bench.own, agreeing);
    expect((await summaryOf(bench.own, tab)).claims).toMatchObject([{ stance: 'agrees' }]);
    expect(await openCard(bench.session, agreeing, INFLECTED)).toContain('Agrees with your fact');

    const popup = await bench.session.openOwnPage(`popup.html?tab=${tab}`);
    await until(
      () => textOf(popup, '.claims h3'),
      (it) => it.join() === '✎ 1 passage agrees with your facts',
      'The popup does not list it',
    );
    await popup.close();
    await agreeing.close();
  });

  test('exported, deleted, imported after a look at the difference: equal', async () => {
    const before = await facts();
    const full = await openFacts();
    await full.evaluate(() => {
      // The file goes to the test and not to the disk.
      const caught = globalThis as unknown as { file: Promise<string> };
      URL.createObjectURL = (blob) => {
        caught.file = (blob as Blob).text();
        return '#';
      };
    });
    await click(full, '.own-facts .tools button', 'Save as a fact pack');
    await heard(full, /1 fact written/);
    const file = await full.evaluate(() => (globalThis as unknown as { file: Promise<string> }).file);

    await click(full, '.own-facts .act', `Delete: ${QUOTE}`);
    await heard(full, /1 fact deleted/);
    expect(await facts()).toEqual([]);
    await click(full, '.own-facts .foot button', 'Undo');
    await heard(full, /Taken back/);
    expect(await facts()).toEqual(before);

    // Beside what is here, word by word.
    await click(full, '.own-facts .tools button', 'Take in a fact pack');
    const other = file.replace(`"statement": "${QUOTE}"`, `"statement": "${OTHER}"`);
    expect((await upload(full, other))[1]).toBe('1 fact would change');
    expect(await textOf(full, '.diff del')).toEqual(['412']);
    expect(await textOf(full, '.diff ins')).toEqual(['390']);
    await click(full, '.pack button', 'Cancel');

    await click(full, '.own-facts .act', `Delete: ${QUOTE}`);
    await heard(full, /1 fact deleted/);
    await click(full, '.own-facts .tools button', 'Take in a fact pack');
    const counts = await upload(full, file.replace('"facts": [', '"facts": [{ "id": "own:broken" },'));
    expect(counts.map((it) => Number.parseInt(it, 10))).toEqual([1, 0, 0, 1]);
    expect(await textOf(full, '.refused li')).toEqual(['Fact 1, created: this field is missing.']);
    expect(await facts()).toEqual([]);
    await click(full, '.pack button.main');
    await heard(full, /1 fact taken in/);
    expect(await facts()).toEqual(before);
    await full.close();
  });
});
