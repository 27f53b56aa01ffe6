import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";

type Input = {
  readonly claim?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly supersededByClaim?: string | undefined;
  readonly disputedClaim?: string | undefined;
};

/** What a decision names besides its target, by ids. */
export type NamedInDecision = {
  readonly supersededById: string | null;
  readonly supersededByClaimId: string | null;
  readonly disputedClaimId: string | null;
};

/**
 * Finds what takes the place of the target, and the claim that says otherwise. `invalid` for what is not there, is in the trash, or is the
 * target itself. A claim that takes the place of one brings its article along.
 */
export async function namedInDecision(
  tx: Tx,
  article: { readonly id: string; readonly worldId: string },
  input: Input,
): Promise<Result<NamedInDecision, Invalid>> {
  const claimOf = async (id: string | undefined) =>
    id === undefined || id === input.claim
      ? null
      : tx.claim.findFirst({ where: { id, worldId: article.worldId, article: { trashedAt: null } } });
  const [successor, other] = [await claimOf(input.supersededByClaim), await claimOf(input.disputedClaim)];
  if (input.supersededByClaim !== undefined && !successor) return failed(invalid("supersededByClaim", NO_CLAIM));
  if (input.disputedClaim !== undefined && !other) return failed(invalid("disputedClaim", NO_CLAIM));
  const named = { supersededByClaimId: successor?.id ?? null, disputedClaimId: other?.id ?? null };
  if (input.supersededBy === undefined) return success({ ...named, supersededById: successor?.articleId ?? null });
  const row = await tx.article.findUnique({
    where: { worldId_slug: { worldId: article.worldId, slug: input.supersededBy } },
    select: { id: true, trashedAt: true },
  });
  const takesPlace = row && row.trashedAt === null && (row.id !== article.id || input.claim !== undefined);
  if (!takesPlace) return failed(invalid("supersededBy", "There is no such article in this world."));
  return success({ ...named, supersededById: row.id });
}

const NO_CLAIM = "There is no such claim in this world, or it is the same one.";
