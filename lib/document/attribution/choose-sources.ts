/** A block of an article's history of which some of the fingerprints that are looked up are kept. */
export type FoundBlock = { readonly block: bigint; readonly since: number; readonly shared: readonly number[] };

/** Blocks of history that one step compares with at most: time grows with it, and the first ones explain most. */
const MOST_BLOCKS = 60;

/**
 * The fewest blocks that have all the fingerprints found, near enough: always the one that adds most, of equals the oldest,
 * which has the words from where they first stood. The answer does not depend on the order in which they are given.
 */
export function chooseSources(found: readonly FoundBlock[]): bigint[] {
  const open = [...found].sort((a, b) => a.since - b.since || (a.block < b.block ? -1 : 1));
  const covered = new Set<number>();
  const chosen: bigint[] = [];
  const adds = ({ shared }: FoundBlock): number => shared.filter((hash) => !covered.has(hash)).length;
  while (chosen.length < MOST_BLOCKS) {
    const counts = open.map(adds);
    const most = Math.max(0, ...counts);
    if (most === 0) break;
    const [best] = open.splice(counts.indexOf(most), 1);
    if (!best) break;
    chosen.push(best.block);
    for (const hash of best.shared) covered.add(hash);
  }
  return chosen;
}
