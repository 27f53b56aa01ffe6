"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import type { SaveState } from "./save-state";

type SaveNoticeProps = {
  state: SaveState;
  /** Where the article is read; null before its first save. */
  path: string | null;
  onRetry: () => void;
  /** Puts the text on the clipboard. */
  onCopy: () => void;
  /** Leads to the claim with a citation, or takes that citation from it. */
  onClaim: (citationId: string, what: "show" | "remove") => void;
};

/** What a save came to, where it needs more than one line. */
export function SaveNotice({ state, path, onRetry, onCopy, onClaim }: SaveNoticeProps) {
  if (state.kind === "saved" && state.merged && path) {
    return (
      <Callout
        tone="success"
        live
        title={`Saved as revision ${state.revision}, merged`}
        actions={
          <LinkButton
            size="small"
            target="_blank"
            href={`${path}/compare?from=${state.since}&to=${Math.max(state.since + 1, state.revision - 1)}`}
          >
            What they changed, in another tab
          </LinkButton>
        }
      >
        Others have saved since revision {state.since}. Their changes were in other parts and are now in the text below,
        alongside yours.
      </Callout>
    );
  }
  if (state.kind === "failed") {
    return <Refused failure={state.failure} onRetry={onRetry} onCopy={onCopy} onClaim={onClaim} />;
  }
  return null;
}

type RefusedProps = { failure: ApiFailure } & Pick<SaveNoticeProps, "onRetry" | "onCopy" | "onClaim">;

function Refused({ failure, onRetry, onCopy, onClaim }: RefusedProps) {
  const { title, body } = said(failure);
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
          <ClaimWaysOut failure={failure} onClaim={onClaim} />
          {again}
          {copy}
        </>
      }
    >
      {body}
    </Callout>
  );
}

/** Where a save was refused for a citation: to its claim, and out of it. */
function ClaimWaysOut({ failure, onClaim }: Pick<RefusedProps, "failure" | "onClaim">) {
  const refused = failure.issues.find(({ path }) => path.startsWith("citations."));
  if (!refused) return null;
  const citation = refused.path.slice("citations.".length);
  return (
    <>
      <Button size="small" onClick={() => onClaim(citation, "show")}>
        Go to the claim
      </Button>
      <Button size="small" onClick={() => onClaim(citation, "remove")}>
        Remove this source from it
      </Button>
    </>
  );
}

function said(failure: ApiFailure): { title: string; body: ReactNode } {
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
      return { title: "Not saved", body: failure.detail };
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
          <Link href={path}>Read it</Link>
        </>
      )}
    </>
  );
}
