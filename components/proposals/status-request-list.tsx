"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { X } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { RULE_LABELS } from "@/lib/canon/decision";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";
import type { ProposedArticleView, StatusRequestView } from "@/lib/proposals/proposal";
import { placePath } from "@/lib/sources/source";
import styles from "./proposal.module.css";

type StatusRequestListProps = {
  worldSlug: string;
  statusRequests: readonly StatusRequestView[];
  parts: readonly Pick<ProposedArticleView, "id" | "content">[];
  /** Withdraws a request; absent for those who may not. */
  remove?: (id: string) => Promise<Refusal | null>;
};

/** The canon statuses that a proposal requests, each with its reason and the passages that it rests on. */
export function StatusRequestList({ worldSlug, statusRequests, parts, remove }: StatusRequestListProps) {
  const t = proposalsToolsMessages();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <>
      <ul className={styles.statusRequests} aria-label={t("requestedStatuses")}>
        {statusRequests.map((request) => (
          <StatusRequestItem
            key={request.id}
            worldSlug={worldSlug}
            request={request}
            title={parts.find(({ id }) => id === request.part)?.content.title ?? ""}
            remove={remove && (() => void attempted(() => remove(request.id)).then(setRefusal))}
          />
        ))}
      </ul>
      <RefusalNotice title={t("requestNotWithdrawn")} refusal={refusal} />
    </>
  );
}

type StatusRequestItemProps = {
  worldSlug: string;
  request: StatusRequestView;
  /** Of the article that it is about. */
  title: string;
  remove: (() => void) | undefined;
};

function StatusRequestItem({ worldSlug, request, title, remove }: StatusRequestItemProps) {
  const t = proposalsToolsMessages();
  return (
    <li className={styles.statusRequest}>
      <span className={styles.status}>
        <CanonBadge status={request.from} />
        <span aria-hidden="true">→</span>
        <VisuallyHidden>{t("wouldBecome")}</VisuallyHidden>
        <CanonBadge status={request.to} disputed={request.disputed} />
        <span>{request.claim ? `“${request.claim.text}”` : title}</span>
      </span>
      <p className={styles.said}>{request.reason}</p>
      {request.evidence.map(({ passage, words, source, place }) => (
        <blockquote key={passage}>
          {place ? (
            <RouteLink href={placePath({ world: worldSlug, id: source }, place)}>{words}</RouteLink>
          ) : (
            t("aPassageThatNoLongerExists")
          )}
        </blockquote>
      ))}
      <span className={styles.why}>
        {RULE_LABELS[request.rule].name}
        {request.claim && t("inTheArticleTitle", { title })}
        {request.supersededBy && t("replacedByTitle", { title: request.supersededBy.title })}
        {request.decision && t("decidedIt")}
      </span>
      {remove && (
        <Button size="small" variant="ghost" icon={<X aria-hidden="true" />} onClick={remove}>
          {t("withdrawThisRequest")}
        </Button>
      )}
    </li>
  );
}
