import { Badge } from "@/components/ui/badge";
import { visitorName } from "@/lib/auth/actor";
import type { NamedPerson } from "@/lib/auth/person";
import { may } from "@/lib/auth/policy";
import { hasVerifiedAddress } from "@/lib/auth/read";
import { db } from "@/lib/db";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import type { WorldView } from "@/lib/worlds/world";

/** For who reviews: that nobody knows whether the author of a proposal is who the address says. */
export async function AuthorNote({ world, author }: { world: WorldView; author: NamedPerson }) {
  const t = proposalsMessages();
  if (!may(world.role, "reviewProposal") || author.id === null || visitorName(author.id) !== null) return null;
  if (await hasVerifiedAddress(db, author.id)) return null;
  return (
    <Badge tone="warning" title={t("thisPersonHasNotConfirmedTheir")}>
      {t("addressNotVerified")}
    </Badge>
  );
}
