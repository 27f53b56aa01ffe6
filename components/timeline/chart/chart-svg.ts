import { paint, paintScale } from "./paint";
import type { Palette } from "./palette";
import type { Scene } from "./scene";
import { escaped, SvgPen } from "./svg-pen";
import type { Scale } from "./ticks";

const SCALE_HEIGHT = 32;

/** What is drawn now, under a title of its own. */
export type DrawnChart = {
  readonly title: string;
  readonly scene: Scene;
  readonly scale: Scale;
  readonly palette: Palette;
};

/** What of a timeline is in sight, as an SVG file that stands alone: the same marks, words and colours as on the screen. */
export function chartSvg({ title, scene, scale, palette }: DrawnChart): string {
  const pen = new SvgPen();
  const picture = { scene, scale, palette, selected: null };
  paintScale(pen, picture, SCALE_HEIGHT);
  const head = pen.take();
  paint(pen, picture);
  const [width, height] = [Math.round(scale.width), scene.height + SCALE_HEIGHT];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="${escaped(palette.paper)}"/>
<g font-family="system-ui, sans-serif" font-size="12" dominant-baseline="central">${head}</g>
<g font-family="system-ui, sans-serif" font-size="12" dominant-baseline="central" transform="translate(0 ${SCALE_HEIGHT})">${pen.take()}</g>
</svg>
`;
}
