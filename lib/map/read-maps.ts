import { z } from "zod";
import type { Db, Tx } from "@/lib/db";
import type { OwnMaps } from "./own-map";

const stored = z.object({ maps: z.array(z.object({ key: z.string(), title: z.string(), file: z.string() })) });

/** The pictures that a world chose as maps; one whose picture lies in the trash is left out until it is restored. */
export async function ownMapsOf(db: Db | Tx, worldId: string): Promise<OwnMaps> {
  const newest = await db.worldPage.findFirst({ where: { worldId, kind: "maps" }, orderBy: { sequence: "desc" } });
  if (!newest) return { version: null, maps: [] };
  const maps = newest.content === null ? [] : stored.parse(newest.content).maps;
  const files = await db.file.findMany({
    where: { worldId, trashedAt: null, id: { in: maps.map(({ file }) => file) } },
    select: { id: true, width: true, height: true },
  });
  const sizes = new Map(files.map(({ id, ...size }) => [id, size]));
  return {
    version: newest.id,
    maps: maps.flatMap((map) => {
      const size = sizes.get(map.file);
      return size ? [{ ...map, ...size }] : [];
    }),
  };
}
