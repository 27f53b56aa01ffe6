import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { NO_CONTINUITY } from "./continuity";
import { type ContinuityLine, FIRST } from "./line";
import { continuityNamed } from "./read";

/** The line of the continuity that is decided in, by its slug; none is the world's first. `invalid` for one that is not there or set aside. */
export async function lineToDecideIn(
  tx: Tx,
  worldId: string,
  slug: string | undefined,
): Promise<Result<ContinuityLine, Invalid>> {
  if (slug === undefined) return success([FIRST]);
  const named = await continuityNamed(tx, worldId, slug);
  if (!named) return failed(NO_CONTINUITY);
  return named.view.setAside === null
    ? success(named.line)
    : failed(invalid("continuity", "This continuity is set aside. Nothing is decided in it until it is brought back."));
}
