"use client";

import type { ReactNode } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { LostClaimList } from "@/components/evidence/claims/lost-claim-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import type { SaveState } from "./save-state";

type SaveNoticeProps = {
  state: SaveState;
  /** Where the article is read; null before its first save. */
  path: string | null;
  onRetry: () => void;
  /** Puts the text on the clipboard. */
  onCopy: () => void;
  /** The claims for which a text was refused, with the ways out; what was said where it was for none. */
  claims: (failure: ApiFailure) => ReactNode;
};

/** What a save came to, where it needs more than one line. */
export function SaveNotice({ state, path, onRetry, onCopy, claims }: SaveNoticeProps) {
  if (state.kind === "saved" && path && (state.merged || state.claimsLost.length > 0)) {
    return <Merged saved={state} path={path} />;
  }
  if (state.kind === "failed") {
    return <Refused failure={state.failure} onRetry={onRetry} onCopy={onCopy} claims={claims} />;
  }
  return null;
}

/** What a save took over of others, and what it has no more of either side. */
function Merged({ saved, path }: { saved: Extract<SaveState, { kind: "saved" }>; path: string }) {
  const { revision, merged, since, claimsLost } = saved;
  const theirs = `${path}/compare?from=${since}&to=${Math.max(since + 1, revision - 1)}`;
  return (
    <Callout
      tone={claimsLost.length > 0 ? "warning" : "success"}
      live
      title={`Saved as revision ${revision}${merged ? ", merged" : ""}`}
      actions={
        merged && (
          <LinkButton size="small" target="_blank" href={theirs}>
            What they changed, in another tab
          </LinkButton>
        )
      }
    >
      {merged &&
        `Others have saved since revision ${since}. Their changes were in other parts and are now in the text below, alongside yours. `}
      {claimsLost.length > 0 && (
        <>
          These claims are no longer in the text; the history still has them:
          <LostClaimList claims={claimsLost} />
        </>
      )}
    </Callout>
  );
}

type RefusedProps = { failure: ApiFailure } & Pick<SaveNoticeProps, "onRetry" | "onCopy" | "claims">;

function Refused({ failure, onRetry, onCopy, claims }: RefusedProps) {
  const { title, body } = said(failure, claims);
  const again = (
    <Button size="small" variant="primary" onClick={onRetry}>
      Try again
    </Button>
  );
  const copy = (
    <Button size="small" onClick={onCopy}>
      Copy my text
    </Button>
  );
  const signIn = (
    <LinkButton size="small" href="/sign-in" target="_blank">
      Sign in, in another tab
    </LinkButton>
  );
  return (
    <Callout
      tone="error"
      live
      title={title}
      actions={
        <>
          {failure.kind === "unauthenticated" && signIn}
          {again}
          {copy}
        </>
      }
    >
      {body}
    </Callout>
  );
}

function said(failure: ApiFailure, claims: SaveNoticeProps["claims"]): { title: string; body: ReactNode } {
  switch (failure.kind) {
    case "offline":
      return {
        title: "Not saved: the server cannot be reached",
        body: "Your text is kept on this device. Save again when you are back online.",
      };
    case "unauthenticated":
      return {
        title: "Not saved: you are signed out",
        body: "Your text is kept on this device. Sign in in another tab, then come back here and try again.",
      };
    case "broken":
      return {
        title: "Not saved: something went wrong on the server",
        body: `${failure.detail} Your text is kept. Try again in a moment.`,
      };
    default:
      return { title: "Not saved", body: claims(failure) };
  }
}

/** What a save came to, in one line. */
export function SaveStatus({ state, path }: { state: SaveState; path: string | null }) {
  if (state.kind === "saving") return "Saving…";
  if (state.kind === "failed") return "Not saved";
  if (state.kind === "unchanged") return `Nothing changed since revision ${state.revision}`;
  if (state.kind !== "saved") return null;
  return (
    <>
      Saved as revision {state.revision}
      {path && (
        <>
          {" · "}
          <RouteLink href={path}>Read it</RouteLink>
        </>
      )}
    </>
  );
}
