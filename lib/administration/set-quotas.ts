import type { NotAllowed } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { speakIn } from "@/lib/language/speak-in";
import { QUOTA_LABELS, QUOTA_NAMES, QUOTAS, type QuotaName, type Quotas } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";
import { type AdministrationContext, mayAdminister } from "./administration";
import { logEntry } from "./log-entry";

/** Sets what an account or a world may have. What is above a quota already stays; only more is refused. */
export async function setQuotas(context: AdministrationContext, quotas: Quotas): Promise<Result<Quotas, NotAllowed>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const before = await quotasOf(tx);
    const changed = QUOTA_NAMES.filter((name) => before[name] !== quotas[name]);
    if (changed.length === 0) return success(quotas);
    const kept = Object.fromEntries(
      QUOTA_NAMES.flatMap((name) => (quotas[name] === QUOTAS[name] ? [] : [[name, quotas[name]]])),
    );
    await tx.installation.upsert({ where: { id: 1 }, create: { id: 1, quotas: kept }, update: { quotas: kept } });
    await logEntry(tx, context, {
      kind: "setQuotas",
      subject: speakIn("en", () => changed.map(quotaLabel).join(", ")),
      reason: "",
    });
    return success(quotas);

    function quotaLabel(name: QuotaName): string {
      return `${QUOTA_LABELS[name].label}: ${before[name]} → ${quotas[name]}`;
    }
  });
}
