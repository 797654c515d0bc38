import type { Lang } from '../model/record.ts';
import { memo } from './memo.ts';
import { NEGATORS, type Negators } from './negation-words.ts';

interface Compiled {
  /** Which way the word negates: not at all, what is behind it, what is ahead of it, both. */
  force: (word: string) => number;
  spare: (word: string) => boolean;
  only: Negators['only'];
  reach: number;
  afterReach: number;
}

const BEHIND = 1;
const AHEAD = 2;

function tester(forms: readonly string[]): (word: string) => boolean {
  const exact = new Set(forms.filter((f) => !f.includes('*')));
  const stems = forms.filter((f) => f.endsWith('*')).map((f) => f.slice(0, -1));
  return (word) => exact.has(word) || stems.some((s) => word.startsWith(s));
}

const compiled = new Map<Lang, Compiled>();

function negators(lang: Lang): Compiled {
  let found = compiled.get(lang);
  if (!found) {
    const n = NEGATORS[lang];
    const before = tester(n.before);
    const after = tester(n.after ?? []);
    found = {
      force: memo((word) => (before(word) ? BEHIND : 0) + (after(word) ? AHEAD : 0)),
      spare: tester(n.spare ?? []),
      only: n.only,
      reach: n.reach,
      afterReach: n.afterReach ?? 0,
    };
    compiled.set(lang, found);
  }
  return found;
}

interface Word {
  norm: string;
  brk: number;
}

/**
 * Positions (indexes into `words`) that negating words govern, for one sentence, each with the positions of
 * those words. A comma, dash or stop ends their reach, so does another negated stretch; two negations of one
 * word cancel nothing: languages double them.
 */
export function governing(
  words: readonly Word[],
  from: number,
  to: number,
  lang: Lang,
): Map<number, number[]> {
  const n = negators(lang);
  const result = new Map<number, number[]>();
  const add = (governed: number, by: number) => {
    const known = result.get(governed);
    if (known) known.push(by);
    else result.set(governed, [by]);
  };
  for (let i = from; i < to; i++) {
    const word = words[i];
    const force = word ? n.force(word.norm) : 0;
    if (force === 0 || (i + 1 < to && n.spare(words[i + 1]?.norm ?? '')) || restricts(n.only, words, i, to))
      continue;
    if (force & BEHIND) {
      for (let j = i + 1; j <= Math.min(to - 1, i + n.reach); j++) {
        if ((words[j]?.brk ?? 0) > 0) break;
        add(j, i);
      }
    }
    if (force & AHEAD) {
      for (let j = i - 1; j >= Math.max(from, i - n.afterReach); j--) {
        if ((words[j + 1]?.brk ?? 0) > 0) break;
        add(j, i);
      }
    }
  }
  return result;
}

/** Whether the word at `i` limits what follows instead of negating it. */
function restricts(only: Negators['only'], words: readonly Word[], i: number, to: number): boolean {
  if (!only?.words.includes(words[i]?.norm ?? '')) return false;
  return words.slice(i + 1, Math.min(to, i + 1 + only.reach)).some((w) => only.by.includes(w.norm));
}

/** Whether a word, or the stem of a word, is a negating one by itself. */
export function negates(word: string, lang: Lang): boolean {
  return negators(lang).force(word) !== 0;
}

/** Positions (indexes into `words`) that a negating word governs, for one sentence. */
export function negated(words: readonly Word[], from: number, to: number, lang: Lang): Set<number> {
  return new Set(governing(words, from, to, lang).keys());
}
