"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { ROLE_LABELS, roleOptions } from "@/components/auth/role-labels";
import styles from "@/components/auth/rows.module.css";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { ROLES, type Role } from "@/lib/auth/policy";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import type { JoinRequestView } from "@/lib/worlds/join-request";

type JoinRequestListProps = { worldSlug: string; requests: readonly JoinRequestView[] };

/** The people who ask to join, with a role to accept each in, and a no. */
export function JoinRequestList({ worldSlug, requests }: JoinRequestListProps) {
  const t = worldsToolsMessages();
  return (
    <ul className={styles.rows} aria-label={t("requestsToJoin")}>
      {requests.map((request) => (
        <li key={request.user.id} className={styles.row}>
          <JoinRequest worldSlug={worldSlug} request={request} />
        </li>
      ))}
    </ul>
  );
}

function JoinRequest({ worldSlug, request }: { worldSlug: string; request: JoinRequestView }) {
  const t = worldsToolsMessages();
  const { user, verified, note, at } = request;
  const [role, setRole] = useState<Role>("contributor");
  const { busy, refusal, accept, decline } = useAnswer(worldSlug, user, role);
  return (
    <>
      <Avatar name={user.name} />
      <div className={styles.words}>
        <div className={styles.name}>{user.name}</div>
        <div className={styles.facts}>
          <span className={styles.fact}>{t.rich("askedOnDate", { date: () => <DateTime value={at} /> })}</span>
          {!verified && t("hasNotConfirmedTheirEMail")}
        </div>
        {note && <p>{note}</p>}
        <RefusalNotice title={t("notAnswered")} refusal={refusal} />
      </div>
      <div className={styles.acts}>
        <Select
          label={t("roleForName", { name: user.name })}
          hideLabel
          options={roleOptions(ROLES)}
          value={role}
          onChange={(chosen) => setRole(chosen as Role)}
          className={styles.role}
        />
        <Button
          variant="primary"
          size="small"
          busy={busy}
          aria-label={t("acceptName", { name: user.name })}
          onClick={accept}
        >
          {t("accept")}
        </Button>
        <Button size="small" busy={busy} aria-label={t("declineName", { name: user.name })} onClick={decline}>
          {t("decline")}
        </Button>
      </div>
    </>
  );
}

/** Both answers to a request; the page is shown anew after one. */
function useAnswer(world: string, { id, name }: JoinRequestView["user"], role: Role) {
  const t = worldsToolsMessages();
  const router = useRouter();
  const say = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, start] = useTransition();
  const params = { world, user: id };

  function accept() {
    start(async () => {
      const path = "/worlds/{world}/join-requests/{user}/accept";
      const answer = await callApi("post", path, { params, body: { role } });
      setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
      if (!answer.ok) return;
      const { label } = ROLE_LABELS[answer.value.role];
      say({ title: t("nameIsAMemberNowTolowercase", { name, toLowerCase: label.toLowerCase() }), tone: "success" });
      router.refresh();
    });
  }

  function decline() {
    start(async () => {
      const answer = await callApi("post", "/worlds/{world}/join-requests/{user}/decline", { params });
      setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
      if (!answer.ok) return;
      say({ title: t("youDeclinedNameSRequest", { name }) });
      router.refresh();
    });
  }

  return { busy, refusal, accept, decline };
}
