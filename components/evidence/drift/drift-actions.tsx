"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { RequestOf } from "@/components/api/calls";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { driftKey } from "@/components/evidence/citations/drift-key";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Check, Replace, Unlink } from "@/components/ui/icons";
import type { DriftedCitation } from "@/lib/evidence/claims/drift";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { said } from "@/lib/language/translator";
import styles from "./drift.module.css";
import { useDriftQueue } from "./drift-context";
import { quotedWords } from "./drift-sides";

/** The choice of words brings the search for passages along: it comes when it is asked for. */
const CorrectDialog = dynamic(() => import("./correct-dialog").then((file) => file.CorrectDialog), {
  ssr: false,
});

type DriftActsProps = { worldSlug: string; citation: DriftedCitation };

/** What a person can do about a citation that drifted: confirm the place found for it, choose other words, or let it go. */
export function DriftActions({ worldSlug, citation }: DriftActsProps) {
  const t = evidenceToolsMessages();
  const { busy, problem, send } = useSending(worldSlug, citation);
  const [correcting, setCorrecting] = useState(false);
  const { now, grade, revision: baseRevision } = citation;
  const found =
    grade === "lost" || !now ? null : { version: now.version, passage: now.passage, quote: quotedWords(now) };
  return (
    <div className={styles.acts}>
      {found && (
        <Button
          size="small"
          variant="primary"
          icon={<Check aria-hidden="true" />}
          busy={busy === "confirm"}
          onClick={() => send({ name: "confirm", body: { baseRevision, ...found } })}
        >
          {t("confirm")}
        </Button>
      )}
      <Button
        size="small"
        variant={found ? "quiet" : "primary"}
        icon={<Replace aria-hidden="true" />}
        busy={busy === "correct"}
        onClick={() => setCorrecting(true)}
      >
        {t("chooseOtherWords")}
      </Button>
      <DropCitation onConfirm={() => void send({ name: "let-go", body: { baseRevision } })} />
      <RefusalNotice title={t("nothingChanged")} refusal={problem} />
      {correcting && (
        <CorrectDialog
          worldSlug={worldSlug}
          citation={citation}
          onClose={() => setCorrecting(false)}
          onChoose={(chosen) => {
            setCorrecting(false);
            void send({ name: "correct", body: { baseRevision, ...chosen } });
          }}
        />
      )}
    </div>
  );
}

/** Drops a citation, after asking. */
function DropCitation({ onConfirm }: { onConfirm: () => void }) {
  const t = evidenceToolsMessages();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="ghost" icon={<Unlink aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t("dropThisCitation")}
      </Button>
      <AlertDialog
        title={t("dropThisCitation2")}
        description={t("theClaimStaysWithoutThisSource")}
        confirmLabel={t("dropThisCitation")}
        open={asking}
        onOpenChange={setAsking}
        onConfirm={() => {
          setAsking(false);
          onConfirm();
        }}
      />
    </>
  );
}

const DONE_MESSAGES = said(evidenceToolsMessages, { confirm: "confirmed", correct: "corrected", "let-go": "dropped" });

const CITATION = "/worlds/{world}/claims/{id}/citations/{citation}";
type BodyOf<Name extends keyof typeof DONE_MESSAGES> = RequestOf<"post", `${typeof CITATION}/${Name}`>["body"];
type DriftStep =
  | { readonly name: "confirm"; readonly body: BodyOf<"confirm"> }
  | { readonly name: "correct"; readonly body: BodyOf<"correct"> }
  | { readonly name: "let-go"; readonly body: BodyOf<"let-go"> };

function call(step: DriftStep, params: { readonly world: string; readonly id: string; readonly citation: string }) {
  switch (step.name) {
    case "confirm":
      return callApi("post", `${CITATION}/confirm`, { params, body: step.body });
    case "correct":
      return callApi("post", `${CITATION}/correct`, { params, body: step.body });
    case "let-go":
      return callApi("post", `${CITATION}/let-go`, { params, body: step.body });
  }
}

/** Sends what is decided, and tells the queue what came of it. */
function useSending(worldSlug: string, citation: DriftedCitation) {
  const { settle } = useDriftQueue();
  const [busy, setBusy] = useState<keyof typeof DONE_MESSAGES | null>(null);
  const [problem, setProblem] = useState<Refusal | null>(null);
  async function send(step: DriftStep): Promise<void> {
    setBusy(step.name);
    const answer = await call(step, { world: worldSlug, id: citation.claim.id, citation: citation.id });
    setBusy(null);
    setProblem(answer.ok ? null : refusalOfCall(answer.failure));
    if (!answer.ok) return;
    settle(driftKey(citation), {
      kept: step.name !== "let-go",
      words: DONE_MESSAGES[step.name],
      revision: answer.value.revision,
    });
  }
  return { busy, problem, send };
}
