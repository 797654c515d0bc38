/** What an import may hold. Past these a file, or an entry, is refused before anything is kept of it. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 20_000_000,
  notes: 50_000,
  /** UTF-16 units of one field. */
  field: 65_536,
  /** Brackets within brackets. */
  depth: 32,
  tags: 200,
  /** UTF-16 units of one tag. */
  tag: 256,
  /** UTF-16 units of an address. */
  address: 8192,
} as const;
