import type { z } from "zod";
import { linkTargets } from "@/lib/articles/links/read-targets";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { topicsInput } from "./topics-input";
import { writeWorldPage } from "./write-world-page";

/**
 * Arranges the topics of a world anew. Owners only. Failures: `invalid` where an article is named that is not there; `conflict` where somebody
 * arranged them since the version that was seen.
 */
export async function arrangeTopics(
  context: ActionContext,
  worldSlug: string,
  { version, topics }: z.infer<typeof topicsInput>,
): Promise<Result<{ topics: number }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageWorld");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.$queryRaw`SELECT id FROM "World" WHERE id = ${worldId} FOR UPDATE`;
    const where = { worldId, kind: "topics" } as const;
    const newest = await tx.worldPage.findFirst({ where, orderBy: { sequence: "desc" }, select: { id: true } });
    if ((newest?.id ?? null) !== version) return failed(ARRANGED_SINCE);
    const names = topics.flatMap(({ articles }) => articles);
    const targets = await linkTargets(tx, worldId, names.map(slugOf));
    const missing = names.find((name) => targets.get(slugOf(name))?.length !== 1);
    if (missing !== undefined)
      return failed(invalid("topics", `There is no article, or more than one, called “${missing}”.`));
    const content = {
      topics: topics.map(({ articles, ...topic }) => ({
        ...topic,
        articles: articles.flatMap((name) => targets.get(slugOf(name))?.map(({ slug }) => slug) ?? []),
      })),
    };
    const page = { page: "topics", subject: "" } as const;
    const written = await writeWorldPage(tx, context, worldId, page, topics.length === 0 ? null : content);
    return written.ok ? success({ topics: topics.length }) : written;
  });
}

const ARRANGED_SINCE = {
  kind: "conflict",
  detail: "Somebody arranged the topics since you opened them. Open them in another tab and take over what you want.",
} as const;
