import type { CanonStatus } from "@/lib/base/canon-status";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import type { Palette } from "./palette";
import type { Pen } from "./pen";
import type { Mark, PlacedRow, Scene } from "./scene";
import { type Scale, ticksOf } from "./ticks";

/** Where a mark and its words were painted, in pixels of the canvas. */
export type Painted = {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What is painted, and how. `selected` is looked at. */
export type Picture = {
  readonly scene: Scene;
  readonly scale: Scale;
  readonly palette: Palette;
  readonly selected: TimelineEvent | null;
};

const RADIUS = 5;
const BAR = 6;
/** Letters of an event's words; the whole stands below the chart. */
const LETTERS = 24;
/** The least that are worth showing, and pixels of one, on the whole. */
const LEAST_LETTERS = 6;
const LETTER = 6.6;
const WORDS = 150;
const HALF_ROW = 12;
const FONT = "12px system-ui, sans-serif";

/** The scale on top of the chart. */
export function paintScale(context: Pen, { scale, palette }: Picture, height: number): void {
  context.clearRect(0, 0, scale.width, height);
  context.font = FONT;
  context.textBaseline = "middle";
  for (const { day, label } of ticksOf(scale)) {
    const x = (day - scale.start) * scale.perDay;
    context.fillStyle = palette.rule;
    context.fillRect(x, height - 8, 1, 8);
    context.fillStyle = palette.soft;
    context.fillText(label, x + 4, height / 2);
  }
}

/** Paints the lanes, and returns where each mark that is seen lies. */
export function paint(context: Pen, picture: Picture): readonly Painted[] {
  const { scene, scale, palette } = picture;
  context.clearRect(0, 0, scale.width, scene.height);
  context.font = FONT;
  context.textBaseline = "middle";
  context.fillStyle = palette.rule;
  for (const { day } of ticksOf(scale)) context.fillRect((day - scale.start) * scale.perDay, 0, 1, scene.height);
  const painted = scene.rows.flatMap((row) => paintRow(context, picture, row));
  joinSelected(context, picture, painted);
  nameLanes(context, picture);
  return painted;
}

function paintRow(context: Pen, picture: Picture, { y, marks }: PlacedRow): Painted[] {
  const { start, perDay, width } = picture.scale;
  const spots = marks
    .map(({ when: { first, last } }, index) => {
      const x = (first - start) * perDay;
      return { index, x, y, long: Math.max(2 * RADIUS, (last - first + 1) * perDay) };
    })
    .filter(({ x, long }) => x + long + WORDS >= 0 && x <= width);
  const painted = spots.flatMap(({ index, ...spot }, place): Painted[] => {
    const mark = marks[index];
    if (!mark) return [];
    paintMark(context, picture, mark, spot);
    // Words end where the next mark begins.
    const room = (spots[place + 1]?.x ?? Number.POSITIVE_INFINITY) - spot.x;
    return [{ mark, x: spot.x - 2, y: y - HALF_ROW, width: Math.min(spot.long + WORDS, room), height: 2 * HALF_ROW }];
  });
  for (const { mark, x, width: room } of painted) paintLabel(context, picture, mark, { x: x + 2, y, room });
  return painted;
}

type Spot = { readonly x: number; readonly y: number; readonly long: number };

function paintMark(context: Pen, { palette, selected, scale }: Picture, mark: Mark, spot: Spot): void {
  const { x, y, long } = spot;
  const status = mark.isHistory ? null : mark.event.status;
  const colour = status ? palette[status] : palette.history;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  if (long > 2 * RADIUS) {
    context.globalAlpha = status === "canon" || status === null ? 0.5 : 0.25;
    // Far in, a bar is longer than a canvas reckons exactly.
    const [left, right] = [Math.max(x, -BAR), Math.min(x + long, scale.width + BAR)];
    context.fillRect(left, y - BAR / 2, Math.max(0, right - left), BAR);
    context.globalAlpha = 1;
  }
  paintShape(context, palette, status, x + RADIUS, y);
  if (selected !== mark.event) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.strokeRect(x - 2, y - RADIUS - 3, Math.max(long, 2 * RADIUS) + 4, 2 * RADIUS + 6);
  context.lineWidth = 1;
}

/** Shapes as the badges of statuses have them: filled is settled, dashed is open; a square is what really happened. */
function paintShape(context: Pen, palette: Palette, status: CanonStatus | null, x: number, y: number): void {
  context.lineWidth = 1.5;
  context.beginPath();
  if (status === null) context.rect(x - RADIUS + 1, y - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2);
  else context.arc(x, y, RADIUS, 0, 2 * Math.PI);
  if (status === "canon" || status === null) {
    context.fill();
    return;
  }
  const colour = context.fillStyle;
  context.fillStyle = palette.paper;
  context.fill();
  context.fillStyle = colour;
  if (status === "proposed") context.setLineDash([2, 2]);
  context.stroke();
  context.setLineDash([]);
  for (const [fromX, fromY, toX, toY] of STROKES[status]) {
    context.beginPath();
    context.moveTo(x + fromX, y + fromY);
    context.lineTo(x + toX, y + toY);
    context.stroke();
  }
}

/** What stands in the circle: two lines for "as it was", one through it for "not so", an arrow for "moved on". */
const STROKES: Readonly<Record<Exclude<CanonStatus, "canon">, readonly (readonly [number, number, number, number])[]>> =
  {
    proposed: [],
    assumed: [
      [-2.5, -1.5, 2.5, -1.5],
      [-2.5, 1.5, 2.5, 1.5],
    ],
    "non-canon": [[-3.5, 3.5, 3.5, -3.5]],
    superseded: [
      [-2.5, 0, 2.5, 0],
      [0.5, -2, 2.5, 0],
      [0.5, 2, 2.5, 0],
    ],
  };

type LabelSpot = { readonly x: number; readonly y: number; readonly room: number };

function paintLabel(context: Pen, { palette }: Picture, mark: Mark, spot: LabelSpot): void {
  const { x, y, room } = spot;
  const words = shortened(mark.text, Math.floor((room - 2 * RADIUS - 4) / LETTER));
  if (words === null) return;
  // What begins before the left edge keeps its words in sight.
  const from = Math.max(x, 0) + 2 * RADIUS + 4;
  context.fillStyle = palette.paper;
  context.globalAlpha = 0.7;
  context.fillRect(from - 2, y - 8, context.measureText(words).width + 4, 16);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.fillText(words, from, y);
}

/** As many letters of a text as have room, and never more than LETTERS; null where there is no room for a word. */
function shortened(text: string, most: number): string | null {
  const letters = Array.from(text);
  const shown = Math.min(most, LETTERS);
  if (shown < LEAST_LETTERS) return null;
  return letters.length > shown
    ? `${letters
        .slice(0, shown - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** Lines from the event that is looked at to what really happened. */
function joinSelected(context: Pen, picture: Picture, painted: readonly Painted[]): void {
  const { selected, palette } = picture;
  const marks = painted.filter(({ mark }) => mark.event === selected);
  const own = marks.find(({ mark }) => !mark.isHistory);
  if (!own) return;
  context.strokeStyle = palette.history;
  context.setLineDash([4, 3]);
  for (const other of marks.filter(({ mark }) => mark.isHistory)) {
    context.beginPath();
    context.moveTo(own.x + 2 + RADIUS, own.y + HALF_ROW + RADIUS + 4);
    context.lineTo(other.x + 2 + RADIUS, other.y + HALF_ROW - RADIUS - 4);
    context.stroke();
  }
  context.setLineDash([]);
}

function nameLanes(context: Pen, { scene, scale, palette }: Picture): void {
  context.font = `600 ${FONT}`;
  for (const { label, y, isHistory } of scene.names) {
    context.fillStyle = palette.rule;
    context.fillRect(0, y, scale.width, 1);
    context.fillStyle = isHistory ? palette.history : palette.soft;
    context.fillText(label, 6, y + 13);
  }
}
