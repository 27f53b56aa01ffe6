"use server";

import { revalidatePath } from "next/cache";
import { currentAct } from "@/lib/auth/session-actor";
import { rollbackInput } from "@/lib/rollbacks/input";
import { rollBack } from "@/lib/rollbacks/roll-back";
import { type RollbackReport, rollbackPath } from "@/lib/rollbacks/rollback";

/** What came of a rollback: the report, or why nothing was done. */
export type RolledBack = { readonly report: RollbackReport } | { readonly refusal: string };

/** Takes back what a person wrote. `input` is checked here: it comes from the browser. */
export async function rollBackAction(world: string, input: unknown): Promise<RolledBack> {
  const asked = rollbackInput.safeParse(input);
  if (!asked.success) return { refusal: asked.error.issues.map(({ message }) => message).join(" ") };
  const act = await currentAct(rollbackPath(world, asked.data.author));
  const rolled = await rollBack(act, world, asked.data);
  revalidatePath(`/w/${world}`, "layout");
  return rolled.ok ? { report: rolled.value } : { refusal: rolled.failure.detail };
}
