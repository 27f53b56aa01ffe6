"use client";

import { clsx } from "clsx";
import type { Refusal } from "@/components/api/refusal";
import { ROLE_LABELS } from "@/components/auth/role-labels";
import styles from "@/components/auth/rows.module.css";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { useToast } from "@/components/ui/toast";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { said } from "@/lib/language/translator";
import type { InvitationView } from "@/lib/worlds/invitation";

type InvitationListProps = {
  invitations: readonly InvitationView[];
  /** Returns the refusal, or null. */
  revoke: (id: string) => Promise<Refusal | null>;
};

function joinedLabel(usedCount: number): string {
  const t = worldsToolsMessages();
  if (usedCount === 0) return t("nobodyJoined");
  return usedCount === 1 ? t("oneJoined") : t("usedcountPeopleHaveJoinedWithIt", { usedCount });
}
const STATES = said(worldsToolsMessages, {
  expired: "expired",
  revoked: "withdrawn",
  accepted: "accepted",
  declined: "declined",
});

/** The invitations that were made, by link and by address, those that ended too. */
export function InvitationList({ invitations, revoke }: InvitationListProps) {
  const t = worldsToolsMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end(id: string) {
    const refusal = await attempted(() => revoke(id));
    if (refusal) sayRefusal(t("invitationNotWithdrawn"), refusal);
    else say({ title: t("invitationWithdrawn"), tone: "success" });
  }

  return (
    <ul className={styles.rows}>
      {invitations.map(({ id, role, email, invitedBy, createdAt, expiresAt, usedCount, state }) => (
        <li key={id} className={clsx(styles.row, state !== "open" && styles.dim)}>
          <div className={styles.words}>
            <div className={styles.name}>
              {email ?? t("anyoneWithTheLink")}
              {t("as")} {ROLE_LABELS[role].label.toLowerCase()}
              {state !== "open" && <Badge>{STATES[state]}</Badge>}
            </div>
            <div className={styles.facts}>
              {t.rich("createdByInvitedbyOnDateExpires", {
                invitedBy,
                date: () => <DateTime value={createdAt} />,
                date2: () => <DateTime value={expiresAt} />,
              })}
              {email === null && `; ${joinedLabel(usedCount)}`}
            </div>
          </div>
          {state === "open" && (
            <AlertDialog
              title={t("withdrawThisInvitation")}
              description={t("nobodyWillBeAbleToJoin")}
              confirmLabel={t("withdrawTheInvitation")}
              danger
              onConfirm={() => end(id)}
              trigger={
                <Button variant="ghost" size="small">
                  {t("withdraw")}
                </Button>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
