import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { filesOf, type sourceToPreview } from "@/lib/sources/input";
import { parseFiles } from "@/lib/sources/parse-files";
import { previewOf, type SourcePreview } from "@/lib/sources/preview";
import { allowedWorld } from "@/lib/worlds/allowed-world";

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
  const parsed = await parseFiles({ kind: input.kind, files: filesOf(input), format: input.format });
  return parsed.ok ? success(previewOf(parsed.value)) : parsed;
}
