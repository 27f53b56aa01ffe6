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
import type { InvitationView } from "@/lib/worlds/invitation";

type InvitationListProps = {
  invitations: readonly InvitationView[];
  /** Returns the refusal, or null. */
  revoke: (id: string) => Promise<Refusal | null>;
};

const JOINED = ["nobody has joined with it", "one person has joined with it"];
const STATES = { expired: "Expired", revoked: "Withdrawn", accepted: "Accepted", declined: "Declined" } as const;

/** The invitations that were made, by link and by address, those that ended too. */
export function InvitationList({ invitations, revoke }: InvitationListProps) {
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end(id: string) {
    const refusal = await attempted(() => revoke(id));
    if (refusal) sayRefusal("Invitation not withdrawn", refusal);
    else say({ title: "Invitation withdrawn", tone: "success" });
  }

  return (
    <ul className={styles.rows}>
      {invitations.map(({ id, role, email, invitedBy, createdAt, expiresAt, usedCount, state }) => (
        <li key={id} className={clsx(styles.row, state !== "open" && styles.dim)}>
          <div className={styles.words}>
            <div className={styles.name}>
              {email ?? "Anyone with the link"}, as {ROLE_LABELS[role].label.toLowerCase()}
              {state !== "open" && <Badge>{STATES[state]}</Badge>}
            </div>
            <div className={styles.facts}>
              Created by {invitedBy} on <DateTime value={createdAt} />, expires <DateTime value={expiresAt} />
              {email === null && `; ${JOINED[usedCount] ?? `${usedCount} people have joined with it`}`}
            </div>
          </div>
          {state === "open" && (
            <AlertDialog
              title="Withdraw this invitation?"
              description="Nobody will be able to join with it. Anyone who has already joined stays a member."
              confirmLabel="Withdraw the invitation"
              danger
              onConfirm={() => end(id)}
              trigger={
                <Button variant="ghost" size="small">
                  Withdraw
                </Button>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
