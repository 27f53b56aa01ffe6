import type { z } from "zod";
import { writeWorldPage } from "@/lib/articles/structure/write-world-page";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { mapsInput } from "./maps-input";
import { ownMapsOf } from "./read-maps";

/**
 * Chooses pictures of a world as its maps, all anew. Editors. A map keeps its key, which texts name, whatever it is called later. Failures: `invalid`
 * where a picture is not there, or two maps would have one name; `conflict` where somebody chose since the version that was seen.
 */
export async function arrangeMaps(
  context: ActionContext,
  worldSlug: string,
  { version, maps }: z.infer<typeof mapsInput>,
): Promise<Result<{ maps: { key: string; title: string; file: string }[] }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "arrangeMaps");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.$queryRaw`SELECT id FROM "World" WHERE id = ${worldId} FOR UPDATE`;
    const before = await ownMapsOf(tx, worldId);
    if (before.version !== version) return failed(CHOSEN_SINCE);
    const ids = [...new Set(maps.map(({ file }) => file))];
    const there = await tx.file.count({ where: { worldId, trashedAt: null, id: { in: ids } } });
    if (there !== ids.length) return failed(invalid("maps", "One of the pictures is not there, or lies in the trash."));
    const known = new Set(before.maps.map(({ key }) => key));
    const named = maps.map(({ key, title, file }) => ({
      key: key !== null && known.has(key) ? key : slugOf(title),
      title,
      file,
    }));
    const double = named.find(({ key }, at) => key === "" || named.findIndex((each) => each.key === key) < at);
    if (double)
      return failed(invalid("maps", `Another map is, or was, called “${double.title}”. Choose another name.`));
    const content = named.length === 0 ? null : { maps: named };
    const written = await writeWorldPage(tx, context, worldId, { page: "maps", subject: "" }, content);
    return written.ok ? success({ maps: named }) : written;
  });
}

const CHOSEN_SINCE = {
  kind: "conflict",
  detail: "Somebody changed the maps since you opened them. Open them in another tab and take over what you want.",
} as const;
