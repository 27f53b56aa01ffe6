"use client";

import { useState, useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { ROLE_LABELS } from "@/components/auth/role-labels";
import styles from "@/components/auth/rows.module.css";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { useToast } from "@/components/ui/toast";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import type { ReceivedInvitation } from "@/lib/worlds/invitation";

type Answer = (id: string) => Promise<Refusal | null>;

type ReceivedInvitationListProps = {
  invitations: readonly ReceivedInvitation[];
  /** Leads to the world. */
  accept: Answer;
  decline: Answer;
};

/** The worlds that one is invited to, with a yes and a no for each. */
export function ReceivedInvitationList({ invitations, accept, decline }: ReceivedInvitationListProps) {
  return (
    <ul className={styles.rows}>
      {invitations.map((invitation) => (
        <li key={invitation.id} className={styles.row}>
          <Invitation invitation={invitation} accept={accept} decline={decline} />
        </li>
      ))}
    </ul>
  );
}

type InvitationProps = Pick<ReceivedInvitationListProps, "accept" | "decline"> & { invitation: ReceivedInvitation };

function Invitation({ invitation, accept, decline }: InvitationProps) {
  const t = worldsToolsMessages();
  const { id, world, role, invitedBy, expiresAt } = invitation;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, start] = useTransition();
  const say = useToast();

  function answer(context: Answer, done?: string) {
    start(async () => {
      const refused = await attempted(() => context(id));
      setRefusal(refused);
      if (!refused && done) say({ title: done, tone: "success" });
    });
  }

  return (
    <>
      <div className={styles.words}>
        <div className={styles.name}>{t("youAreInvitedToTitle", { title: world.title })}</div>
        <div className={styles.facts}>
          {t("byInvitedbyAs", { invitedBy })} {ROLE_LABELS[role].label.toLowerCase()} (
          {ROLE_LABELS[role].hint.toLowerCase()}
          {t.rich("openUntilDate", { date: () => <DateTime value={expiresAt} /> })}
        </div>
        {refusal?.kind === "notAllowed" && (
          <p>
            <RouteLink href="/account">{t("goToYourAccount")}</RouteLink>
          </p>
        )}
        <RefusalNotice title={t("notAnswered")} refusal={refusal} />
      </div>
      <div className={styles.acts}>
        <Button variant="primary" size="small" busy={busy} onClick={() => answer(accept)}>
          {t("joinTitle", { title: world.title })}
        </Button>
        <Button
          size="small"
          busy={busy}
          aria-label={t("declineTheInvitationToTitle", { title: world.title })}
          onClick={() => answer(decline, t("youDeclinedTheInvitationToTitle", { title: world.title }))}
        >
          {t("decline")}
        </Button>
      </div>
    </>
  );
}
