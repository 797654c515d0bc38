/**
 * Where it is written down that a page has notes, so that the gate can see it without waking anybody: a short hash,
 * on one of 256 shelves. Two pages may share a hash; then the notes part starts on a page without notes and finds
 * none. FNV-1a, 32 bits (Fowler, Noll, Vo).
 */
export function notedKey(address: string): { shelf: string; hash: number } {
  let hash = 0x811c9dc5;
  for (let i = 0; i < address.length; i++) {
    hash ^= address.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash >>>= 0;
  return { shelf: `noted:${(hash & 0xff).toString(16)}`, hash };
}
