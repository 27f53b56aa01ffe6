import type { TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { formatBytes, MEGABYTE } from "./quota";
import { quotasOf } from "./read";

/** The draft that is to be kept; `replaces`: the bytes of the one whose place it takes, null for one more. */
type Kept = { readonly bytes: number; readonly replaces: number | null };

/**
 * Whether a person may keep one more draft, or a larger one; one that takes no more room than before is always kept, so that nobody
 * who is at the limit loses what they type. For a transaction that holds the person's row. Failure: `tooLarge`.
 */
export async function roomForDraft(
  tx: Tx,
  { userId }: { readonly userId: string },
  { bytes, replaces }: Kept,
): Promise<Result<null, TooLarge>> {
  if (replaces !== null && bytes <= replaces) return success(null);
  const quotas = await quotasOf(tx);
  const kept = await tx.draft.aggregate({ where: { userId }, _count: true, _sum: { bytes: true } });
  if (replaces === null && kept._count >= quotas.draftsPerAccount) {
    return failed(full(`You have ${kept._count} of the ${quotas.draftsPerAccount} drafts allowed.`));
  }
  const used = (kept._sum.bytes ?? 0) - (replaces ?? 0);
  const limit = quotas.draftMegabytesPerAccount * MEGABYTE;
  if (used + bytes <= limit) return success(null);
  return failed(
    full(`Your drafts take ${formatBytes(used)} of ${formatBytes(limit)}, and this one needs ${formatBytes(bytes)}.`),
  );
}

function full(words: string): TooLarge {
  const detail = `${words} Save this text, or discard a draft that you no longer need: the home pages of your worlds list them.`;
  return { kind: "tooLarge", detail };
}
