/** Two clusters that become one: the places of single items, or the number of items plus that of an earlier merge. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  /** How alike the two are. */
  readonly likeness: number;
  readonly size: number;
}

/** How alike two clusters are: the mean, the least or the greatest likeness of their members. */
export type Linkage = 'average' | 'complete' | 'single';

/**
 * Merges what is most alike until all is one, by chains of nearest neighbours. A chain finds the same merges as looking for the
 * closest pair each time, and needs the square of the number of items in time.
 *
 * Source: Fionn Murtagh (1983), "A survey of recent advances in hierarchical clustering algorithms", The Computer Journal 26, 354–359.
 */
export function mergeClusters(likeness: Float64Array, count: number, linkage: Linkage): Merge[] {
  const table = likeness.slice();
  const sizes = new Float64Array(count).fill(1);
  const alive = new Uint8Array(count).fill(1);
  const found: { one: number; other: number; likeness: number }[] = [];
  const chain: number[] = [];
  while (found.length < count - 1) {
    if (chain.length === 0) chain.push(alive.indexOf(1));
    for (;;) {
      const tip = chain.at(-1)!;
      const nearest = nearestTo(table, alive, count, tip, chain.at(-2));
      if (nearest === chain.at(-2)) break;
      chain.push(nearest);
    }
    const one = chain.pop()!;
    const other = chain.pop()!;
    found.push({ one, other, likeness: table[one * count + other]! });
    join(table, sizes, alive, count, Math.min(one, other), Math.max(one, other), linkage);
  }
  return named(found, count);
}

/** The most alike of all that are left; of equal ones the one before in the chain, then the first. */
function nearestTo(
  table: Float64Array,
  alive: Uint8Array,
  count: number,
  tip: number,
  before: number | undefined,
): number {
  let best = before ?? -1;
  for (let other = 0; other < count; other += 1) {
    if (alive[other] === 0 || other === tip) continue;
    if (best < 0 || table[tip * count + other]! > table[tip * count + best]!) best = other;
  }
  return best;
}

/** Makes one cluster of two, in the place of the first. */
function join(
  table: Float64Array,
  sizes: Float64Array,
  alive: Uint8Array,
  count: number,
  kept: number,
  gone: number,
  linkage: Linkage,
): void {
  const [n, m] = [sizes[kept]!, sizes[gone]!];
  for (let other = 0; other < count; other += 1) {
    if (alive[other] === 0 || other === kept || other === gone) continue;
    const [one, two] = [table[kept * count + other]!, table[gone * count + other]!];
    const joined = {
      average: (n * one + m * two) / (n + m),
      complete: Math.min(one, two),
      single: Math.max(one, two),
    }[linkage];
    table[kept * count + other] = joined;
    table[other * count + kept] = joined;
  }
  sizes[kept] = n + m;
  alive[gone] = 0;
}

/** The merges from the most alike to the least, each cluster with its number. */
function named(found: { one: number; other: number; likeness: number }[], count: number): Merge[] {
  const numbers = Int32Array.from({ length: count }, (_, place) => place);
  const roots = Int32Array.from({ length: count }, (_, place) => place);
  const sizes = new Map<number, number>();
  const rootOf = (place: number): number => {
    let root = place;
    while (roots[root] !== root) root = roots[root]!;
    return root;
  };
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ one, other, likeness }, index) => {
      const [first, second] = [rootOf(one), rootOf(other)];
      const [left, right] = [numbers[first]!, numbers[second]!].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const size = (sizes.get(left) ?? 1) + (sizes.get(right) ?? 1);
      roots[second] = first;
      numbers[first] = count + index;
      sizes.set(count + index, size);
      return { left, right, likeness, size };
    });
}

/**
 * The order in which a dendrogram lists its items: of the four ways to put two branches side by side the one whose ends that meet are
 * most alike.
 */
export function dendrogramOrder(
  merges: readonly Merge[],
  likeness: Float64Array,
  count: number,
): number[] {
  const branches = new Map<number, number[]>();
  const branchOf = (cluster: number) => branches.get(cluster) ?? [cluster];
  for (const [index, { left, right }] of merges.entries()) {
    const [one, other] = [branchOf(left), branchOf(right)];
    const [oneBack, otherBack] = [[...one].reverse(), [...other].reverse()];
    const ways = [
      [one, other],
      [oneBack, other],
      [one, otherBack],
      [oneBack, otherBack],
    ] as const;
    const meeting = (way: readonly [number[], number[]]) =>
      likeness[way[0].at(-1)! * count + way[1][0]!]!;
    const best = ways.reduce((a, b) => (meeting(b) > meeting(a) ? b : a));
    branches.set(count + index, [...best[0], ...best[1]]);
    branches.delete(left);
    branches.delete(right);
  }
  return branchOf(count + merges.length - 1);
}

/** The number of the group of each item when the last merges are undone, counted in the order of the items. */
export function cutInto(merges: readonly Merge[], count: number, groups: number): number[] {
  const roots = Array.from({ length: count + merges.length }, (_, cluster) => cluster);
  for (const [index, { left, right }] of merges.slice(0, count - groups).entries()) {
    roots[left] = count + index;
    roots[right] = count + index;
  }
  const rootOf = (cluster: number): number =>
    roots[cluster] === cluster ? cluster : rootOf(roots[cluster]!);
  const numbers = new Map<number, number>();
  return Array.from({ length: count }, (_, item) => {
    const root = rootOf(item);
    if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
    return numbers.get(root)!;
  });
}
