import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAll, anchorSteps } from '../../lib/text/anchor.ts';
import { longText, notesOn, race, rightness } from '../bench/anchoring.ts';
import {
  absentCases,
  articles,
  HARMLESS,
  harmlessCases,
  shortCases,
  WEIGHTY,
  weightyCases,
  wishFor,
} from './anchor-edits.ts';
import { figures } from './anchor-figures.ts';

const SEED = 4;
/** The project's gates: share of harmless edits kept, share of false anchors. */
const KEPT = 0.98;
const FALSE = 0.01;

describe('on edited copies of our articles', () => {
  const harmless = figures(harmlessCases(SEED));
  const weighty = figures(weightyCases(SEED));
  const absent = figures(absentCases(SEED));

  test.each(HARMLESS)('%s: still attached, and to nothing else', (kind) => {
    const f = harmless.get(kind);
    expect(f?.cases).toBeGreaterThan(100);
    expect((f?.attached ?? 0) / (f?.cases ?? 1)).toBeGreaterThanOrEqual(KEPT);
    expect(f?.wrong).toBe(0);
  });

  test('quotation style and moving are no change; most typos are none', () => {
    expect(harmless.get('quote style')?.changed).toBe(0);
    expect(harmless.get('paragraph moved')?.changed).toBe(0);
    const typo = harmless.get('typo');
    expect((typo?.changed ?? 1) / (typo?.cases ?? 1)).toBeLessThan(0.2);
  });

  test.each(WEIGHTY)('%s: every one is told, with its pair', (kind) => {
    const f = weighty.get(kind);
    expect(f?.cases).toBeGreaterThan(15);
    expect(f?.changed).toBe(f?.cases);
    expect(f?.pair).toBe(f?.cases);
  });

  test.each([...absent.keys()])('%s: refused', (kind) => {
    const f = absent.get(kind);
    expect(f?.cases).toBeGreaterThan(100);
    expect((f?.wrong ?? 1) / (f?.cases ?? 1)).toBeLessThanOrEqual(FALSE);
  });

  test('short quotes that are still there are found', () => {
    const f = figures(shortCases()).get('short, page shifted');
    expect((f?.attached ?? 0) / (f?.cases ?? 1)).toBeGreaterThanOrEqual(KEPT);
    expect(f?.wrong).toBe(0);
  });
});

describe('many notes at once', () => {
  const text = longText(219_000, 7);
  const items = notesOn(text, { notes: 5000, edited: 0.1, orphans: 0.05, shift: 37 }, 11);
  const wishes = items.map((i) => i.wish);

  test('exact, edited and absent ones come out right', () => {
    const right = rightness(items, anchorAll(text, wishes));
    expect(right.exact).toBeGreaterThanOrEqual(0.995);
    expect(right.edited).toBeGreaterThanOrEqual(0.985);
    expect(right.orphan).toBeGreaterThanOrEqual(0.995);
  });

  test('all of them cost less than one indexOf each over a ready index', () => {
    const longer = longText(600_000, 7);
    const scenario = { notes: 5000, edited: 0.1, orphans: 0.05, shift: 37 };
    const { ours, indexOf } = race(longer, notesOn(longer, scenario, 11), 5);
    // Alone on a machine it is about a third.
    expect(ours).toBeLessThan(indexOf);
  });
});

test('a page where everything repeats does not stall, and decides nothing', () => {
  const text = 'again and again and '.repeat(10_000);
  const wish = { quote: { exact: text.slice(0, 60), prefix: '', suffix: '' }, position: null };
  const found = anchorAll(
    text,
    Array.from({ length: 2000 }, (_, i) => ({ id: String(i), ...wish })),
  );
  expect(new Set(found.map((f) => f.state))).toEqual(new Set(['orphan']));
});

test('notes that lie where they were are anchored, whatever they are', () => {
  const text = articles()
    .flatMap((a) => a.paragraphs)
    .join('\n');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 3000 })), { maxLength: 20 }),
      (spans) => {
        const wishes = spans.map(([start, length], i) =>
          wishFor(text, start, Math.min(text.length, start + length), String(i)),
        );
        const found = anchorAll(text, wishes);
        expect(found.map((f) => f.id)).toEqual(wishes.map((w) => w.id));
        found.forEach((f, i) => {
          expect(f).toMatchObject({ state: 'anchored', exact: wishes[i]?.quote.exact, changes: [] });
        });
      },
    ),
  );
});

test('whatever is asked, an anchor lies in the text and says what stands there', () => {
  const text = articles()[0]?.paragraphs.join('\n') ?? '';
  const word = fc.constantFrom('talks', 'Istanbul', '1,000', 'the', '—', '“', '\uD800', '', '\n', '  ');
  const some = fc.array(word, { maxLength: 14 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(some, some, some, fc.integer(), (exact, prefix, suffix, start) => {
      const [f] = anchorAll(text, [
        { id: 'a', quote: { exact, prefix, suffix }, position: { start, end: start } },
      ]);
      if (f?.state === 'orphan') expect(f.start).toBeUndefined();
      else expect(text.slice(f?.start, f?.end)).toBe(f?.exact);
    }),
  );
});

const TALE =
  'The envoy left the palace at noon. The two sides had agreed to free 1,000 prisoners each, said Arda Tekin. Nobody asked him why.';

test('several notes on the same words each get their answer', () => {
  const start = TALE.indexOf('The two');
  const wishes = [0, 5, 9].map((by) => wishFor(TALE, start + by, start + 70, `n${by}`));
  const edited = `Corrected. ${TALE.replace('1,000', '390')}`;
  for (const f of anchorAll(edited, wishes)) {
    expect(f.state).toBe('changed');
    expect(f.changes).toEqual([{ was: '1,000', now: '390' }]);
  }
});

test('a short quote whose own words changed is an orphan, never other words', () => {
  const start = TALE.indexOf('Arda Tekin');
  const wish = wishFor(TALE, start, start + 10);
  expect(anchorAll(TALE.replace('Arda Tekin', 'Orhan Sezer'), [wish])[0]?.state).toBe('orphan');
  expect(anchorAll(`New. ${TALE}`, [wish])[0]).toMatchObject({ state: 'anchored', exact: 'Arda Tekin' });
});

test('a first or last word that was replaced is told whole', () => {
  const start = TALE.indexOf('1,000');
  const wish = wishFor(TALE, start, TALE.indexOf(' Nobody'));
  const edited = TALE.replace('1,000', 'three hundred and ninety').replace('Tekin', 'Bozkurtoglu');
  expect(anchorAll(edited, [wish])[0]?.changes).toEqual([
    { was: '1,000', now: 'three hundred and ninety' },
    { was: 'Tekin', now: 'Bozkurtoglu' },
  ]);
});

test('a number that grew at the end of a passage is another number, with context and without', () => {
  const text = 'In the archive he found a photograph that shows 7 piers of the bridge.';
  const end = text.indexOf(' piers');
  const wish = wishFor(text, 0, end);
  const grown = text.replace('7', '7215');
  const bare = { ...wish, quote: { ...wish.quote, prefix: '', suffix: '' } };
  for (const one of [wish, bare]) {
    expect(anchorAll(grown, [one])[0]).toMatchObject({
      state: 'changed',
      changes: [{ was: '7', now: '7215' }],
    });
  }
});

test('a selection that cuts a word stays as it was selected', () => {
  const wish = wishFor(TALE, 5, 60);
  const exact = TALE.slice(5, 60).trim();
  expect(anchorAll(`New. ${TALE}`, [wish])[0]).toMatchObject({ state: 'anchored', exact, changes: [] });
});

test('nothing is found in an empty page, nor of an empty quote', () => {
  const wish = wishFor(TALE, 0, 40);
  expect(anchorAll('', [wish])[0]?.state).toBe('orphan');
  expect(
    anchorAll(TALE, [{ id: 'e', quote: { exact: ' “” ', prefix: '', suffix: '' }, position: null }])[0]
      ?.state,
  ).toBe('orphan');
  expect(anchorAll(TALE, [])).toEqual([]);
});

test('exact notes come first; every note is answered once', () => {
  const edited = TALE.replace('1,000', '390');
  const wishes = [wishFor(TALE, 35, 110, 'edited'), wishFor(TALE, 0, 34, 'same')];
  const order = [...anchorSteps(edited, wishes)].flat().map((f) => f.id);
  expect(order).toEqual(['same', 'edited']);
});
