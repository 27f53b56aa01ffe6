"use server";

import { revalidatePath } from "next/cache";
import { misread, type Refusal } from "@/components/form/refusal";
import { asSignedIn } from "@/lib/auth/session-actor";
import { failed, type Result } from "@/lib/base/result";
import { rollbackInput } from "@/lib/rollbacks/input";
import { rollBack } from "@/lib/rollbacks/roll-back";
import type { RollbackReport } from "@/lib/rollbacks/rollback";

/** What came of a rollback: the report, or why nothing was done. */
export type RolledBack = Result<RollbackReport, Refusal>;

/** Takes back what a person wrote. `input` is checked here: it comes from the browser. */
export async function rollBackAction(world: string, input: unknown): Promise<RolledBack> {
  const asked = rollbackInput.safeParse(input);
  if (!asked.success) return failed(misread(asked.error));
  const rolled = await asSignedIn((act) => rollBack(act, world, asked.data));
  if (rolled.ok) revalidatePath(`/w/${world}`, "layout");
  return rolled;
}
