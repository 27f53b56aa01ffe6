import type { MergedBlock, Outcome, Side, Twins } from "./merge-side";

/** What stands in a gap between two fixed blocks: a base block that was moved there, or a run that was inserted. */
type Item = { readonly base: number } | { readonly run: readonly MergedBlock[] };

/** Runs that go along with a base block which the other side placed, standing right after it. */
type FollowingRuns = Map<number, MergedBlock[]>;

/** Puts the outcomes and both sides' insertions in order, as `mergeBlocks` says. Blocks that are gone are left out. */
export function orderedMerge(theirs: Side, mine: Side, outcomes: readonly Outcome[], twins: Twins): MergedBlock[] {
  const followingRuns: FollowingRuns = new Map();
  const left = itemsByGap(theirs, mine, "theirs", outcomes, followingRuns, (index) => {
    const conflict = twins.conflicts.get(index);
    return [conflict ? { node: null, conflict } : { node: theirs.nodes[index] ?? null }];
  });
  const right = itemsByGap(mine, theirs, "mine", outcomes, followingRuns, (index) =>
    twins.dropped.has(index) ? [] : [{ node: mine.nodes[index] ?? null }],
  );
  const blockOf = (base: number): MergedBlock => outcomes[base] ?? { node: null };
  const written = (item: Item): readonly MergedBlock[] =>
    "run" in item ? item.run : [blockOf(item.base), ...(followingRuns.get(item.base) ?? [])];
  const fixed = [...outcomes.keys()].filter((base) => outcomes[base]?.place === "fixed");
  const blocks = left.flatMap((items, gap) => {
    const next = fixed[gap];
    const between = [...items, ...(right[gap] ?? [])].flatMap(written);
    return next === undefined ? between : [...between, blockOf(next)];
  });
  return blocks.filter(({ node, conflict }) => node !== null || conflict !== undefined);
}

/** One side's own items, gap by gap; there is one gap more than there are fixed blocks. */
function itemsByGap(
  side: Side,
  other: Side,
  name: "theirs" | "mine",
  outcomes: readonly Outcome[],
  followingRuns: FollowingRuns,
  take: (index: number) => readonly MergedBlock[],
): Item[][] {
  const gaps: Item[][] = [[]];
  let run: MergedBlock[] = [];
  let last = -1;
  const close = (next: number): void => {
    if (run.length === 0) return;
    const place = outcomes[last]?.place;
    const placedByOther = place !== undefined && place !== "fixed" && place !== name;
    if (placedByOther && following(other, last) === next)
      followingRuns.set(last, [...(followingRuns.get(last) ?? []), ...run]);
    else gaps.at(-1)?.push({ run });
    run = [];
  };
  side.baseOf.forEach((from, index) => {
    if (from === -1) {
      run.push(...take(index));
      return;
    }
    close(from);
    last = from;
    const place = outcomes[from]?.place;
    if (place === "fixed") gaps.push([]);
    else if (place === name) gaps.at(-1)?.push({ base: from });
  });
  close(-1);
  return gaps;
}

/** The base block that stands next after `base` on a side; -1 at the end. */
function following(side: Side, base: number): number {
  const rest = side.baseOf.slice((side.placeOf[base] ?? -1) + 1);
  return rest.find((from) => from !== -1) ?? -1;
}
