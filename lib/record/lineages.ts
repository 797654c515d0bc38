/** Sources that carry one newsroom's text count once: one group a lineage, the newsroom itself first in it. */
export function lineagesOf<T extends { outlet: string; lineage: string }>(sources: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const source of sources) {
    const group = groups.get(source.lineage);
    if (!group) groups.set(source.lineage, [source]);
    else if (source.outlet === source.lineage) group.unshift(source);
    else group.push(source);
  }
  return [...groups.values()];
}
