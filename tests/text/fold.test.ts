import { expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

test.each([
  ['İSTANBUL', 'istanbul'],
  ['ISTANBUL', 'istanbul'],
  ['Dolmabahçe', 'dolmabahce'],
  ['Çırağan', 'ciragan'],
  ['п’ятницю', 'пятницю'],
  ["роз'їхалися", 'розїхалися'],
  ['йшлося', 'йшлося'],
  ['чёрный', 'черный'],
  ['Straße', 'strasse'],
  ['cease\u00ADfire', 'ceasefire'],
  ['\u202Etalks\u202C', 'talks'],
])('%s is matched as %s', (word, folded) => expect(fold(word)).toBe(folded));

test('a folded word stays as it is', () => {
  for (const word of ['istanbul', 'їхав', 'йод', 'zelensky']) expect(fold(fold(word))).toBe(fold(word));
});

test('half a surrogate pair is no reason to stop', () => expect(fold('a\uD800b')).toContain('b'));
