import { parseHTML } from 'linkedom';

/** A document from markup, parsed as the command line parses it: no layout, no style. */
export function parse(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
}

/** `count` sentences of prose, each with its own number so that none repeats. */
export function prose(count: number, about = 'The ferry to the island'): string {
  return Array.from(
    { length: count },
    (_, i) => `${about} left the quay at hour ${i + 1}, and those aboard had little to say of the weather.`,
  ).join(' ');
}
