import type { z } from "zod";
import { type Result, success } from "@/lib/base/result";
import type { Language } from "@/lib/language/language";
import type { ActionContext } from "./action-context";
import type { languageInput } from "./input";

/** Sets the language in which the actor reads and writes; null: that of whichever browser they use. */
export async function setLanguage(
  { db, actor }: ActionContext,
  { language }: z.infer<typeof languageInput>,
): Promise<Result<{ language: Language | null }, never>> {
  await db.user.update({ where: { id: actor.userId }, data: { language } });
  return success({ language });
}
