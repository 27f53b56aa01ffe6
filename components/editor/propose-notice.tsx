"use client";

import type { WorkPlace } from "@/components/editor/saving/open-work";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import type { ProposingWork } from "./use-proposing";

/** Says above the text that what is written is proposed, and how that went. */
export function ProposeNotice({ place, proposing }: { place: WorkPlace; proposing: ProposingWork }) {
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
        It waits for review as proposal {proposed}. The members of this world see it; the article stays as it is until
        then.
      </Callout>
    );
  }
  if (failure && !asking) {
    return (
      <Callout tone="error" live title="Not proposed">
        {failure.detail} Your text is kept.
      </Callout>
    );
  }
  if (updates) return <Callout title={`You write proposal ${place.proposing.target?.number ?? ""}`} />;
  if (!instead) return null;
  const protectedFor = place.proposing?.protectedFor;
  return (
    <Callout
      title={protectedFor ? `This article is protected: only ${protectedFor} change it` : "Changes are reviewed here"}
    >
      What you write becomes a proposal. The article stays as it is until somebody has approved it.
    </Callout>
  );
}
