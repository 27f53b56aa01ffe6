import { cache } from "react";
import type { Viewer } from "@/lib/auth/actor";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import type { WorldView } from "@/lib/worlds/world";

/** Who reads now. `worldOf`: a world as they see it, asked once; null where they may not know of it. */
export type Reader = {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly worldOf: (slug: string) => Promise<WorldView | null>;
};

/** Whoever makes the request, by the session's cookie. */
export const currentReader: () => Promise<Reader> = cache(async () => {
  const viewer = await currentViewer();
  const worlds = new Map<string, Promise<WorldView | null>>();
  const worldOf = (slug: string): Promise<WorldView | null> => {
    const world = worlds.get(slug) ?? worldFor(db, viewer, slug);
    worlds.set(slug, world);
    return world;
  };
  return { viewer, now: systemClock(), worldOf };
});
