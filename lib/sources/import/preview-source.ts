import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
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
  act: Act,
  worldSlug: string,
  input: z.infer<typeof sourceToPreview>,
): Promise<Result<SourcePreview, Failure>> {
  const allowed = await allowedWorld(act.db, act.actor, worldSlug, "importSource");
  if (!allowed.ok) return allowed;
  const ran = await readInWorker(preview, { kind: input.kind, files: filesOf(input), format: input.format });
  return ran.ok ? ran.value : ran;
}
