import type { WorldView } from "@/lib/worlds/world";

/** How long what a world gives away as a file may be kept: asked for anew each time where anybody may read it, never elsewhere. */
export function cachingOf({ visibility }: WorldView): string {
  return visibility === "public" ? "public, no-cache" : "private, no-store";
}
