import type { Days } from "@/lib/dates/day-count";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";

/** Something that a lane holds. */
export type Placeable = { readonly when: Days };

/** A lane: what it is called, and its rows from top to bottom. */
export type Lane<Item> = { readonly label: string; readonly rows: readonly (readonly Item[])[] };

/** Rows of a lane; what has no room in any of them lies over others in the last one until the scale is larger. */
const MOST_ROWS = 6;
/** Pixels of a mark, and of its words. */
const MARK = 14;
const WORDS = 150;
/** Lanes that are shown by themselves; what belongs to others shares one. */
const MOST_LANES = 12;
function othersLane(): string {
  const t = chartsToolsMessages();
  return t("others");
}

/**
 * Divides items into lanes by the names that `laneOf` gives each, lanes with most items first, and each lane into rows in which nothing
 * lies over anything, words included, at so many pixels a day. Items come in order of time. What has no name is in the lane `nameless`.
 */
export function lanesOf<Item extends Placeable>(
  items: readonly Item[],
  laneOf: (item: Item) => readonly string[],
  { perDay, nameless }: { readonly perDay: number; readonly nameless: string },
): readonly Lane<Item>[] {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const names = laneOf(item);
    for (const name of names.length > 0 ? names : [nameless]) listOf(byName, name).push(item);
  }
  const all = [...byName].sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b));
  const [shown, rest] = all.length > MOST_LANES ? [all.slice(0, MOST_LANES - 1), all.slice(MOST_LANES - 1)] : [all, []];
  const others = [...new Set(rest.flatMap(([, some]) => some))].sort((a, b) => a.when.first - b.when.first);
  const lanes = others.length > 0 ? [...shown, [othersLane(), others] as const] : shown;
  return lanes.map(([label, some]) => ({ label, rows: rowsOf(some, perDay) }));
}

function listOf<Item>(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function rowsOf<Item extends Placeable>(items: readonly Item[], perDay: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  const ends: number[] = [];
  for (const item of items) {
    const start = item.when.first * perDay;
    const free = ends.findIndex((end) => end <= start);
    const row = free >= 0 ? free : Math.min(rows.length, MOST_ROWS - 1);
    rows[row] ??= [];
    rows[row].push(item);
    ends[row] = Math.max(ends[row] ?? Number.NEGATIVE_INFINITY, endOf(item, perDay));
  }
  return rows;
}

/** Where an item and its words end, in pixels from day 0. */
export function endOf({ when }: Placeable, perDay: number): number {
  return when.first * perDay + Math.max(MARK, (when.last - when.first + 1) * perDay) + WORDS;
}
