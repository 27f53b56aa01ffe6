import type { ReactNode } from "react";
import { turnToWork } from "@/lib/base/breathe";
import type { NodeJson } from "@/lib/document/model/json";

/** What is drawn in one go: blocks of some 20 ms. */
const AT_ONCE = 250;

/**
 * A long list in parts, each with its turn: between two of them others are answered, however long the list is and however many ask for
 * it. `draw` is given some of the items, and the place of the first. On the server alone.
 */
export function drawInParts<Item>(
  items: readonly Item[],
  draw: (some: readonly Item[], from: number) => ReactNode,
): ReactNode {
  if (items.length <= AT_ONCE) return draw(items, 0);
  const starts = Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_none, part) => part * AT_ONCE);
  return starts.map((from) => (
    <Later key={from} turn={turnToWork()} draw={() => draw(items.slice(from, from + AT_ONCE), from)} />
  ));
}

async function Later({ turn, draw }: { turn: Promise<void>; draw: () => ReactNode }) {
  await turn;
  return draw();
}

/** Returns whether `drawInParts` makes one part of these nodes, and one of whatever each of them holds. */
export function areDrawnAtOnce(nodes: readonly NodeJson[]): boolean {
  return nodes.length <= AT_ONCE && nodes.every(({ content }) => !content || areDrawnAtOnce(content));
}
