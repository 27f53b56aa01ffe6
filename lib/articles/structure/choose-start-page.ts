import type { z } from "zod";
import { linkTargets } from "@/lib/articles/links/read-targets";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { startPageInput } from "./input";
import { writeWorldPage } from "./write-world-page";

/**
 * Chooses the article that readers see first in a world, by its address, its title or another of its names; null: none. Editors. Failures:
 * `invalid` where there is no such article, or more than one.
 */
export async function chooseStartPage(
  context: ActionContext,
  worldSlug: string,
  { article }: z.infer<typeof startPageInput>,
): Promise<Result<{ article: { slug: string; title: string } | null }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "chooseStartPage");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    const page = { page: "start", subject: "" } as const;
    if (article === null) {
      const none = await writeWorldPage(tx, context, worldId, page, null);
      return none.ok ? success({ article: null }) : none;
    }
    const [found, ...others] = (await linkTargets(tx, worldId, [slugOf(article)])).get(slugOf(article)) ?? [];
    if (!found || others.length > 0) {
      return failed(invalid("article", `There is no article, or more than one, called “${article}”.`));
    }
    const written = await writeWorldPage(tx, context, worldId, page, { article: found.id });
    return written.ok ? success({ article: { slug: found.slug, title: found.title } }) : written;
  });
}
