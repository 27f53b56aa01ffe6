import type { Size } from "@/components/chart/use-view";
import type { Palette } from "./palette";

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Names in one picture: more are not read. */
const MOST = 70;
/** Letters of one; the whole stands below the picture. */
const LETTERS = 28;
const FONT = "system-ui, sans-serif";
const HALF_LINE = 8;

/** Puts names into a picture, each where nothing else was written. */
export class Names {
  readonly #taken: Box[] = [];

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly palette: Palette,
    private readonly size: Size,
  ) {
    context.textAlign = "center";
    context.textBaseline = "middle";
  }

  get full(): boolean {
    return this.#taken.length >= MOST;
  }

  /** Writes a name around a place, unless there is no room for it. */
  put(name: string, x: number, y: number, look: "near" | "far" | "relation"): void {
    const { context, palette } = this;
    if (this.full || x < 0 || y < 0 || x > this.size.width || y > this.size.height) return;
    const letters = Array.from(name);
    const text =
      letters.length > LETTERS
        ? `${letters
            .slice(0, LETTERS - 1)
            .join("")
            .trimEnd()}…`
        : name;
    context.font = look === "relation" ? `italic 11px ${FONT}` : `12px ${FONT}`;
    const half = context.measureText(text).width / 2 + 3;
    // What stands at the edge is moved in, to be read whole.
    const middle = Math.min(Math.max(x, half), Math.max(half, this.size.width - half));
    const box = { left: middle - half, right: middle + half, top: y - HALF_LINE, bottom: y + HALF_LINE };
    if (this.#taken.some((other) => overlap(box, other))) return;
    this.#taken.push(box);
    context.fillStyle = palette.paper;
    context.globalAlpha = 0.78;
    context.fillRect(box.left, box.top, 2 * half, 2 * HALF_LINE);
    context.globalAlpha = look === "far" ? 0.5 : 1;
    context.fillStyle = look === "relation" ? palette.soft : palette.ink;
    context.fillText(text, middle, y);
    context.globalAlpha = 1;
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
