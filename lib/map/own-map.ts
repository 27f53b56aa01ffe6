import { slugOf } from "@/lib/document/model/slug";

/** A picture of the world that stands as a map. */
export type OwnMap = {
  /** What texts name it by; stays when its title changes. */
  readonly key: string;
  readonly title: string;
  /** The id of the picture. */
  readonly file: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** The maps of a world, in the order that its editors gave them, and the version of that; null: nobody has chosen any. */
export type OwnMaps = { readonly version: string | null; readonly maps: readonly OwnMap[] };

/** Returns what a map is called in fact boxes: its title as long as that leads to it, else its key. */
export function nameInTexts({ key, title }: Pick<OwnMap, "key" | "title">): string {
  return slugOf(title) === key ? title : key;
}
