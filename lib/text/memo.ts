/** Words remembered before all are forgotten: a page has a few thousand different ones. */
const MOST_WORDS = 20_000;

/** A function of one word that answers a word it has seen from memory. For pure functions only. */
export function memo<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    if (known.size >= MOST_WORDS) known.clear();
    const answer = of(word);
    known.set(word, answer);
    return answer;
  };
}
