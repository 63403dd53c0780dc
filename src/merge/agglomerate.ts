/** For each item the items it is like at all, by index, and how much: symmetric; what is missing is 0. */
export type Neighbours = Map<number, number>[];

/**
 * Average-linkage clustering over sparse likenesses: the group of each item, named by the index of one of its items. Pairs that
 * are each other's nearest are joined together until none is as alike as `least`; for average linkage
 * that gives the same groups as joining the nearest pair each time (Murtagh 1983).
 */
export function agglomerate(neighbours: Neighbours, least: number): number[] {
  const sums = neighbours.map((all) => new Map(all));
  const sizes = neighbours.map(() => 1);
  const into = neighbours.map((_, index) => index);
  const live = new Set(into);
  for (let joined = true; joined;) {
    joined = false;
    const nearest = new Map([...live].map((index) => [index, nearestTo(index, sums, sizes)] as const));
    for (const [index, best] of nearest) {
      if (!best || best.likeness < least || best.index < index) continue;
      if (nearest.get(best.index)?.index !== index) continue;
      join(index, best.index, sums);
      sizes[index]! += sizes[best.index]!;
      into[best.index] = index;
      live.delete(best.index);
      joined = true;
    }
  }
  return into.map((_, index) => rootOf(index, into));
}

function rootOf(index: number, into: number[]): number {
  let root = index;
  while (into[root] !== root) root = into[root]!;
  return root;
}

function nearestTo(index: number, sums: Neighbours, sizes: number[]) {
  let best: { index: number; likeness: number } | undefined;
  for (const [other, sum] of sums[index]!) {
    const likeness = sum / (sizes[index]! * sizes[other]!);
    const better = !best || likeness > best.likeness;
    if (better || (likeness === best!.likeness && other < best!.index)) best = { index: other, likeness };
  }
  return best;
}

/** What was like either is like both; the sums of likenesses add up. */
function join(index: number, other: number, sums: Neighbours): void {
  const [mine, theirs] = [sums[index]!, sums[other]!];
  for (const [third, sum] of theirs) {
    sums[third]!.delete(other);
    if (third === index) continue;
    const both = sum + (mine.get(third) ?? 0);
    mine.set(third, both);
    sums[third]!.set(index, both);
  }
  theirs.clear();
  mine.delete(other);
}
