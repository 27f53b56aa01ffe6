"use client";

import type { ReactNode } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import type { ProposingWork } from "./use-proposing";

type ProposeNoticeProps = {
  place: WorkPlace;
  proposing: ProposingWork;
  /** The claims for which a text was refused, with the ways out; what was said where it was for none. */
  claims: (failure: ApiFailure) => ReactNode;
};

/** Says above the text that what is written is proposed, and how that went. */
export function ProposeNotice({ place, proposing, claims }: ProposeNoticeProps) {
  const { failure, proposed, asking, updates, instead } = proposing;
  if (proposed !== null) {
    return (
      <Callout
        tone="success"
        live
        title="Proposed, thank you"
        actions={
          <LinkButton size="small" href={`/w/${place.world}`}>
            Back to the world
          </LinkButton>
        }
      >
        It is waiting for review as proposal {proposed}. Members of this world can see it; the article stays as it is
        until it is approved.
      </Callout>
    );
  }
  if (failure && !asking) {
    return (
      <Callout tone="error" live title="Not proposed">
        {claims(failure)} Your text is kept.
      </Callout>
    );
  }
  if (updates) return <Callout title={`You are editing proposal ${place.proposing.target?.number ?? ""}`} />;
  if (!instead) return null;
  const protectedFor = place.proposing?.protectedFor;
  return (
    <Callout
      title={protectedFor ? `This article is protected: only ${protectedFor} change it` : "Changes here need review"}
    >
      What you write becomes a proposal. The article stays as it is until somebody approves it.
    </Callout>
  );
}
