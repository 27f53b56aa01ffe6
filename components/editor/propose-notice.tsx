"use client";

import type { ReactNode } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { editorMessages } from "@/lib/language/subjects/editor";
import type { ProposingWork } from "./use-proposing";

type ProposeNoticeProps = {
  place: WorkPlace;
  proposing: ProposingWork;
  /** The claims for which a text was refused, with the ways out; what was said where it was for none. */
  claims: (failure: ApiFailure) => ReactNode;
};

/** Says above the text that what is written is proposed, and how that went. */
export function ProposeNotice({ place, proposing, claims }: ProposeNoticeProps) {
  const t = editorMessages();
  const { failure, proposed, asking, updates, instead } = proposing;
  if (proposed !== null) {
    return (
      <Callout
        tone="success"
        live
        title={t("proposedThankYou")}
        actions={
          <LinkButton size="small" href={`/w/${place.world}`}>
            {t("backToTheWorld")}
          </LinkButton>
        }
      >
        {t("itIsWaitingForReviewAs", { proposed })}
      </Callout>
    );
  }
  if (failure && !asking) {
    return (
      <Callout tone="error" live title={t("notProposed")}>
        {claims(failure)} {t("yourTextIsKept")}
      </Callout>
    );
  }
  if (updates)
    return <Callout title={t("youAreEditingProposalNumber", { number: place.proposing.target?.number ?? "" })} />;
  if (!instead) return null;
  const protectedFor = place.proposing?.protectedFor;
  return (
    <Callout
      title={protectedFor ? t("thisArticleIsProtectedOnlyProtectedfor", { protectedFor }) : t("changesHereNeedReview")}
    >
      {t("whatYouWriteBecomesAProposal")}
    </Callout>
  );
}
