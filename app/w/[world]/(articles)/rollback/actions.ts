"use server";

import { revalidatePath } from "next/cache";
import { anyName, resultAction } from "@/app/server-action";
import type { Refusal } from "@/components/api/refusal";
import { rollbackInput } from "@/lib/articles/rollback/input";
import { rollBack } from "@/lib/articles/rollback/roll-back";
import type { RollbackReport } from "@/lib/articles/rollback/rollback";
import { asSignedIn } from "@/lib/auth/session-actor";
import type { Result } from "@/lib/base/result";

/** What came of a rollback: the report, or why nothing was done. */
export type RolledBack = Result<RollbackReport, Refusal>;

/** Takes back what a person wrote. */
export const rollBackAction = resultAction([anyName, rollbackInput], async (world, input): Promise<RolledBack> => {
  const rolled = await asSignedIn((context) => rollBack(context, world, input));
  if (rolled.ok) revalidatePath(`/w/${world}`, "layout");
  return rolled;
});
