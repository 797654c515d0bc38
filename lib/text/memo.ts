/** Words remembered before all are forgotten: a page has a few thousand different ones. */
const MOST_WORDS = 20_000;
/** Longer runs of letters are no words, and will not come again. */
const LONGEST_WORD = 64;

/** A function of one word that answers a word it has seen from memory. For pure functions only. */
export function memo<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const answer = of(word);
    if (word.length > LONGEST_WORD) return answer;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, answer);
    return answer;
  };
}
