import { KIND_OUTLINES } from "@/components/articles/kinds/kind-shape";
import { placeOf, type Spot } from "@/components/chart/spot";
import type { Size, View } from "@/components/chart/use-view";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import type { Drawing, EdgePaths } from "./drawing";
import { Names } from "./names";
import type { Palette } from "./palette";

/** What is painted, and how. `selected` is the article that is looked at. */
export type Picture = {
  readonly drawing: Drawing;
  readonly paths: EdgePaths;
  readonly places: Float32Array;
  readonly view: View;
  readonly size: Size;
  readonly palette: Palette;
  readonly selected: number | null;
};

/** Links that are seen one by one; more of them are drawn fainter. */
const FEW_LINKS = 1_500;
/** Relations whose names stand at their lines although no article is chosen. */
const FEW_RELATIONS = 60;
const ARROW = 7;

/** Paints the graph. */
export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  const { size, selected } = picture;
  context.clearRect(0, 0, size.width, size.height);
  paintEdges(context, picture);
  if (selected !== null) paintTies(context, picture, selected);
  paintMarks(context, picture);
  paintNames(context, picture);
}

/** Returns how large marks are at a scale, times their size: smaller from afar, but not by as much as what lies between them. */
export function markScale({ k }: View): number {
  return Math.min(1.8, Math.max(0.45, k ** 0.5));
}

function paintEdges(context: CanvasRenderingContext2D, { drawing, paths, view, palette, selected }: Picture): void {
  const dimmed = selected === null ? 1 : 0.35;
  context.save();
  context.translate(view.x, view.y);
  context.scale(view.k, view.k);
  context.lineWidth = 1 / view.k;
  context.strokeStyle = palette.rule;
  context.globalAlpha = dimmed * (drawing.graph.edges.length - drawing.relations > FEW_LINKS ? 0.14 : 0.45);
  context.stroke(paths.links);
  context.strokeStyle = palette.soft;
  context.lineWidth = 1.75 / view.k;
  context.globalAlpha = dimmed * (drawing.relations > FEW_LINKS ? 0.35 : 0.85);
  context.stroke(paths.relations);
  context.restore();
}

/** Lines from the article that is looked at, with arrows that say which way they lead. */
function paintTies(context: CanvasRenderingContext2D, picture: Picture, selected: number): void {
  const { drawing, palette, view } = picture;
  const own = placeOn(picture, selected);
  if (!own) return;
  const scale = markScale(view);
  for (const { other, relation, outward } of drawing.ties[selected] ?? []) {
    const far = placeOn(picture, other);
    if (!far) continue;
    context.strokeStyle = relation === null ? palette.accent : palette.ink;
    context.fillStyle = context.strokeStyle;
    context.lineWidth = relation === null ? 1 : 2;
    context.beginPath();
    context.moveTo(own.x, own.y);
    context.lineTo(far.x, far.y);
    context.stroke();
    const [from, to, at] = outward ? [own, far, other] : [far, own, selected];
    paintArrow(context, from, to, (drawing.sizes[at] ?? 0) * scale + 3);
  }
  context.lineWidth = 1;
}

function paintArrow(context: CanvasRenderingContext2D, from: Spot, to: Spot, before: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  if (Math.hypot(to.x - from.x, to.y - from.y) < before + ARROW) return;
  const [x, y] = [to.x - before * Math.cos(angle), to.y - before * Math.sin(angle)];
  context.beginPath();
  context.moveTo(x, y);
  for (const side of [-0.4, 0.4])
    context.lineTo(x - ARROW * Math.cos(angle + side), y - ARROW * Math.sin(angle + side));
  context.fill();
}

function paintMarks(context: CanvasRenderingContext2D, picture: Picture): void {
  const { drawing, palette, selected, view } = picture;
  const near = selected === null ? null : nearTo(drawing, selected);
  const scale = markScale(view);
  context.lineWidth = 1.5;
  for (const kind of ARTICLE_KINDS) {
    const [bright, dim] = [new Path2D(), new Path2D()];
    drawing.graph.articles.forEach((article, index) => {
      if (article.kind !== kind) return;
      const place = placeOn(picture, index);
      if (!place || !isIn(picture.size, place)) return;
      addMark(near === null || near.has(index) ? bright : dim, kind, place, (drawing.sizes[index] ?? 0) * scale);
    });
    context.fillStyle = palette[kind];
    context.strokeStyle = palette.paper;
    context.globalAlpha = 0.3;
    context.fill(dim);
    context.globalAlpha = 1;
    context.stroke(bright);
    context.fill(bright);
  }
  const place = selected === null ? undefined : placeOn(picture, selected);
  if (!place || selected === null) return;
  context.strokeStyle = palette.lamp;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(place.x, place.y, (drawing.sizes[selected] ?? 0) * scale + 6, 0, 2 * Math.PI);
  context.stroke();
}

function addMark(path: Path2D, kind: keyof typeof KIND_OUTLINES, { x, y }: Spot, size: number): void {
  KIND_OUTLINES[kind].forEach(([across, down], corner) => {
    if (corner === 0) path.moveTo(x + across * size, y + down * size);
    else path.lineTo(x + across * size, y + down * size);
  });
  path.closePath();
}

/** Names of articles and relations, as many as have room: first of what is looked at, then of what is joined to most. */
function paintNames(context: CanvasRenderingContext2D, picture: Picture): void {
  const { drawing, palette, selected, size, view } = picture;
  const names = new Names(context, palette, size);
  const scale = markScale(view);
  const below = (article: number, isNear: boolean) => {
    const place = placeOn(picture, article);
    if (!place || !isIn(size, place)) return;
    const title = drawing.graph.articles[article]?.title ?? "";
    names.put(title, place.x, place.y + (drawing.sizes[article] ?? 0) * scale + 10, isNear ? "near" : "far");
  };
  if (selected !== null) {
    below(selected, true);
    for (const { other, relation, outward } of drawing.ties[selected] ?? []) {
      if (relation === null) continue;
      below(other, true);
      names.put(
        outward ? relation : `← ${relation}`,
        ...middle(placeOn(picture, selected), placeOn(picture, other)),
        "relation",
      );
    }
    for (const { other } of drawing.ties[selected] ?? []) below(other, true);
  }
  for (const article of drawing.byWeight) {
    if (names.full) break;
    if (selected === null || view.k > 0.8) below(article, selected === null);
  }
  if (selected !== null || drawing.relations > FEW_RELATIONS) return;
  for (const { from, to, relation } of drawing.graph.edges)
    if (relation) names.put(relation.label, ...middle(placeOn(picture, from), placeOn(picture, to)), "relation");
}

function middle(one: Spot | undefined, other: Spot | undefined): [number, number] {
  return one && other ? [(one.x + other.x) / 2, (one.y + other.y) / 2] : [-1, -1];
}

function nearTo({ ties }: Drawing, article: number): ReadonlySet<number> {
  return new Set([article, ...(ties[article] ?? []).map(({ other }) => other)]);
}

function placeOn({ places, view: { k, x, y } }: Picture, article: number): Spot | undefined {
  const place = placeOf(places, article);
  return place && { x: place.x * k + x, y: place.y * k + y };
}

function isIn({ width, height }: Size, { x, y }: Spot): boolean {
  return x > -20 && y > -20 && x < width + 20 && y < height + 20;
}
