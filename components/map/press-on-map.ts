import type { KeyboardEvent } from "react";
import type { ViewControl } from "@/components/chart/use-view";
import { zoomedByKey } from "@/components/chart/zoom-buttons";
import { neighbourToward } from "@/components/graph/picture/places";
import type { Mark } from "./marks";

type Direction = { readonly x: number; readonly y: number };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
/** Pixels that the map moves at a key. */
const MOVE = 60;

/** What keys act on. */
type MapOnScreen = {
  readonly control: ViewControl;
  readonly marks: readonly Mark[];
  readonly selected: Mark | null;
  readonly choose: (mark: Mark | undefined) => void;
  readonly open: (mark: Mark) => void;
  readonly clear: () => void;
};

/** Does what a key means on the map: go to the next mark that way, open it, zoom, move; other keys are left to the browser. */
export function pressOnMap(pressed: KeyboardEvent, shown: MapOnScreen): void {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
  const { control, marks, selected, choose } = shown;
  const direction = DIRECTIONS[pressed.key];
  if (direction && pressed.shiftKey) control.move(-direction.x * MOVE, -direction.y * MOVE);
  else if (direction) choose(toward(direction, shown));
  else if (pressed.key === "Home") choose(marks[0]);
  else if (pressed.key === "End") choose(marks.at(-1));
  else if (pressed.key === "Escape" && selected) shown.clear();
  else if (pressed.key === "Enter" && selected) shown.open(selected);
  else if (!zoomedByKey(pressed.key, control)) return;
  pressed.preventDefault();
}

function toward(direction: Direction, { marks, selected }: MapOnScreen): Mark | undefined {
  if (!selected) return marks[0];
  const spots = Float32Array.from(marks.flatMap(({ x, y }) => [x, y]));
  const next = neighbourToward(spots, marks.indexOf(selected), [...marks.keys()], direction);
  return next === null ? undefined : marks[next];
}
