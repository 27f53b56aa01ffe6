import { gallery, picture } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import type { PictureSize } from "@/lib/document/model/picture-source";
import type { Part } from "./types";

/** The ids of the drawings by their keys, once they are loaded; before that a text names them by their keys. */
export const drawingIds = new Map<string, string>();

/** A drawing in a text, below the id that the block has over revisions. */
export function pictured(id: string, key: string, size: PictureSize, ...caption: readonly Inline[]): Part {
  return () => picture.id(id, drawingIds.get(key) ?? key, { size }, ...caption);
}

/** Drawings side by side. */
export function galleryOf(id: string, ...drawn: readonly (readonly [key: string, caption: string])[]): Part {
  return () => gallery.id(id, ...drawn.map(([key, caption]) => picture(drawingIds.get(key) ?? key, {}, caption)));
}
