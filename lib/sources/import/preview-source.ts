import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { filesOf, type sourceToPreview } from "@/lib/sources/input";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { SourcePreview } from "./preview";
import { preview } from "./preview-task";
import { readInWorker } from "./read-in-worker";

/**
 * What would be found in a text, for somebody who may import it into the world; writes nothing.
 * Failures: as importSource.
 */
export async function previewSource(
  context: ActionContext,
  worldSlug: string,
  input: z.infer<typeof sourceToPreview>,
): Promise<Result<SourcePreview, Failure>> {
  const allowed = await allowedWorld(context.db, context.actor, worldSlug, "importSource");
  if (!allowed.ok) return allowed;
  const ran = await readInWorker(preview, { kind: input.kind, files: filesOf(input), format: input.format });
  return ran.ok ? ran.value : ran;
}
