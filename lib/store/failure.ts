/** Why the database would not do it: no room; closed for a newer one; none kept for us, or broken. */
export type Failure = 'full' | 'outdated' | 'no-database';

interface Caught {
  name?: unknown;
  message?: unknown;
  inner?: unknown;
}

const MOST_INNER = 5;

/** An error and what it was made from. */
function* chain(error: unknown): Generator<Caught> {
  let one = error as Caught | null | undefined;
  for (let depth = 0; depth < MOST_INNER && typeof one === 'object' && one !== null; depth++) {
    yield one;
    one = one.inner as Caught | null | undefined;
  }
}

/**
 * What an error of the database means, or `null` for one that is not the database's. "Storage full" has three faces:
 * `QuotaExceededError` by itself (Firefox), as the inner error of an `AbortError` (Chromium at its quota), and an
 * inner `DataError` that speaks of writing blobs (Chromium, the disk itself full).
 */
export function failureOf(error: unknown, outdated = false): Failure | null {
  const names = [...chain(error)].map(({ name, message }) => ({
    name: String(name),
    message: String(message),
  }));
  if (names.some(({ name }) => name === 'QuotaExceededError')) return 'full';
  if (names.some(({ name, message }) => name === 'DataError' && /write blobs|IOError/i.test(message)))
    return 'full';
  if (names.some(({ name }) => name === 'VersionError') || outdated) return 'outdated';
  return names.some(({ name }) =>
    /^(AbortError|DatabaseClosedError|MissingAPIError|OpenFailedError|InvalidStateError|UnknownError|TimeoutError|TransactionInactiveError)$/.test(
      name,
    ),
  )
    ? 'no-database'
    : null;
}
