"use client";

import type { ReactNode } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { LostClaimList } from "@/components/evidence/claims/lost-claim-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { editorMessages } from "@/lib/language/subjects/editor";
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
  const t = editorMessages();
  const { revision, merged, since, claimsLost } = saved;
  const theirs = `${path}/compare?from=${since}&to=${Math.max(since + 1, revision - 1)}`;
  return (
    <Callout
      tone={claimsLost.length > 0 ? "warning" : "success"}
      live
      title={merged ? t("savedAsRevisionRevisionMerged", { revision }) : t("savedAsRevisionRevision", { revision })}
      actions={
        merged && (
          <LinkButton size="small" target="_blank" href={theirs}>
            {t("whatTheyChangedInAnotherTab")}
          </LinkButton>
        )
      }
    >
      {merged && t("othersHaveSavedSinceRevisionSince", { since })}{" "}
      {claimsLost.length > 0 && (
        <>
          {t("theseClaimsAreNoLongerIn")}
          <LostClaimList claims={claimsLost} />
        </>
      )}
    </Callout>
  );
}

type RefusedProps = { failure: ApiFailure } & Pick<SaveNoticeProps, "onRetry" | "onCopy" | "claims">;

function Refused({ failure, onRetry, onCopy, claims }: RefusedProps) {
  const t = editorMessages();
  const { title, body } = said(failure, claims);
  const again = (
    <Button size="small" variant="primary" onClick={onRetry}>
      {t("tryAgain")}
    </Button>
  );
  const copy = (
    <Button size="small" onClick={onCopy}>
      {t("copyMyText")}
    </Button>
  );
  const signIn = (
    <LinkButton size="small" href="/sign-in" target="_blank">
      {t("signInInAnotherTab")}
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
  const t = editorMessages();
  switch (failure.kind) {
    case "offline":
      return {
        title: t("notSavedTheServerCannotBe"),
        body: t("yourTextIsKeptOnThis"),
      };
    case "unauthenticated":
      return {
        title: t("notSavedYouAreSignedOut"),
        body: t("yourTextIsKeptOnThis2"),
      };
    case "broken":
      return {
        title: t("notSavedSomethingWentWrongOn"),
        body: t("detailYourTextIsKeptTry", { detail: failure.detail }),
      };
    default:
      return { title: t("notSaved"), body: claims(failure) };
  }
}

/** What a save came to, in one line. */
export function SaveStatus({ state, path }: { state: SaveState; path: string | null }) {
  const t = editorMessages();
  if (state.kind === "saving") return t("saving");
  if (state.kind === "failed") return t("notSaved");
  if (state.kind === "unchanged") return t("nothingChangedSinceRevisionRevision", { revision: state.revision });
  if (state.kind !== "saved") return null;
  return (
    <>
      {t("savedAsRevisionRevision", { revision: state.revision })}
      {path && (
        <>
          {" · "}
          <RouteLink href={path}>{t("readIt")}</RouteLink>
        </>
      )}
    </>
  );
}
