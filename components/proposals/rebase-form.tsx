"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { changePart, type ProposalConflict, rebase } from "@/components/api/world-api";
import { type PartChoices, resolvedContent } from "@/components/editor/conflict/resolution";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Skeleton } from "@/components/ui/skeleton";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";
import { proposalPath } from "@/lib/proposals/proposal";

/** The choices bring an editor with them, asked for by this page alone. */
const ConflictView = dynamic(
  () => import("@/components/editor/conflict/conflict-view").then((module) => module.ConflictView),
  { ssr: false, loading: () => <Skeleton lines={6} label={proposalsToolsMessages()("loadingTheChoices")} /> },
);

/** Brings a proposal up to date, article by article; where both sides changed the same, its author chooses. */
export function RebaseForm({ worldSlug, number }: { worldSlug: string; number: number }) {
  const t = proposalsToolsMessages();
  const router = useRouter();
  const { current, failure, busy, begin, decide } = useRebase(worldSlug, number);
  return (
    <>
      {failure && (
        <Callout tone="error" live title={t("notUpdatedYet")}>
          {t("detailNothingOfTheProposalIs", { detail: failure.detail })}
        </Callout>
      )}
      {current ? (
        <>
          <h2>{current.mine.title}</h2>
          <ConflictView
            key={current.part}
            conflict={{ ...current, mine: { ...current.mine, baseRevision: current.baseRevision } }}
            onDecide={(choices) => void decide(current, choices)}
            onPutOff={() => router.push(proposalPath(worldSlug, number))}
          />
        </>
      ) : (
        <Button variant="primary" busy={busy} onClick={() => void begin()}>
          {t("seeWhatBothChanged")}
        </Button>
      )}
    </>
  );
}

/** Bringing a proposal up to date: the conflict that is to be decided now, and whatever can be done about it. */
function useRebase(worldSlug: string, number: number) {
  const router = useRouter();
  const [conflicts, setConflicts] = useState<readonly ProposalConflict[] | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const path = proposalPath(worldSlug, number);
  const current = conflicts?.[0];

  async function begin(): Promise<void> {
    setBusy(true);
    const rebased = await rebase(worldSlug, number);
    setBusy(false);
    if (!rebased.ok) return setFailure(rebased.failure);
    setFailure(null);
    setConflicts(rebased.value.conflicts);
    if (rebased.value.conflicts.length === 0) leave();
  }

  async function decide(conflict: ProposalConflict, choices: PartChoices): Promise<void> {
    const { part, article, headRevision, mine } = conflict;
    const snapshot = { ...mine, baseRevision: headRevision };
    const content = resolvedContent({ ...conflict, mine: snapshot }, choices);
    const target = { number, part };
    const put = await changePart(worldSlug, target, { ...snapshot, ...content, article });
    if (!put.ok) return setFailure(put.failure);
    setFailure(null);
    const rest = (conflicts ?? []).filter((each) => each !== conflict);
    setConflicts(rest);
    if (rest.length === 0) leave();
  }

  function leave(): void {
    router.push(path);
    router.refresh();
  }

  return { current, failure, busy, begin, decide };
}
