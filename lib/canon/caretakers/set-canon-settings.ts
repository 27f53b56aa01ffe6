import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { CanonSettings } from "./canon-settings";
import type { canonSettingsInput } from "./input";

/** Says who decides in a world and how it votes. Votes that are open go on by the rule that they began with. Owners only. */
export async function setCanonSettings(
  context: ActionContext,
  slug: string,
  settings: z.infer<typeof canonSettingsInput>,
): Promise<Result<CanonSettings, NotFound | NotAllowed>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, slug, "manageWorld");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.canonSettings.upsert({ where: { worldId }, create: { worldId, ...settings }, update: settings });
    return success(settings);
  });
}
