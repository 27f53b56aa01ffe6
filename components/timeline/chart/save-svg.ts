import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import { chartSvg } from "./chart-svg";
import { paletteAt } from "./palette";
import type { Scene } from "./scene";
import type { Scale } from "./ticks";

/** A browser has taken the file long before that, in ms. */
const TAKEN_MS = 60_000;

/** Hands the browser what is in sight as a file of SVG, in the colours of the frame. */
export function saveSvg(scene: Scene, scale: Scale, frame: HTMLElement): void {
  const t = chartsToolsMessages();
  const svg = chartSvg({ title: t("theTimelineAsAPicture"), scene, scale, palette: paletteAt(frame) });
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: "timeline.svg" });
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
