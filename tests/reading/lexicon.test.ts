import { expect, test } from 'vitest';
import { compileLexicon, findConcepts } from '../../lib/reading/lexicon.ts';
import { tokenise } from '../../lib/text/tokens.ts';

function found(forms: Record<string, string[]>, text: string): string[] {
  const words = tokenise(text);
  return findConcepts(compileLexicon({}, forms), words, 0, words.length).hits.map(
    (h) =>
      `${h.inherent ? '-' : ''}${h.concept}:${words
        .slice(h.from, h.to)
        .map((w) => w.norm)
        .join(' ')}`,
  );
}

test('a stem takes any ending, a word none', () => {
  expect(found({ talk: ['negotiat*'] }, 'negotiators negotiated')).toHaveLength(2);
  expect(found({ talk: ['talk'] }, 'talking talk')).toEqual(['talk:talk']);
});
test('forms of several words', () =>
  expect(found({ start: ['set off'] }, 'they set off, set aside')).toEqual(['start:set off']));
test('up to four words may stand where the form leaves room, and no dash', () => {
  expect(found({ down: ['turn* ~ down'] }, 'turned the whole idea down')).toHaveLength(1);
  expect(found({ down: ['turn* ~ down'] }, 'turned the whole big and bold idea down')).toEqual([]);
  expect(found({ down: ['turn* ~ down'] }, 'turned — sat down')).toEqual([]);
});
test('a form may be its concept’s negation', () =>
  expect(found({ attend: ['-stay* away'] }, 'he stayed away')).toEqual(['-attend:stayed away']));
test('capitals are met in capitals only', () => {
  expect(found({ us: ['US'] }, 'the US and us')).toEqual(['us:us']);
});
test('overlapping forms all count', () => {
  expect(found({ a: ['red buoy'], b: ['buoy'] }, 'the red buoy').sort()).toEqual(['a:red buoy', 'b:buoy']);
});
