"use client";

import { useState } from "react";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Check, CircleDashed } from "@/components/ui/icons";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";
import { said } from "@/lib/language/translator";
import type { Aspect } from "@/lib/proposals/accepted-content";
import type { AspectStanding } from "@/lib/proposals/proposal";
import type { ProposalEvent } from "@/lib/proposals/proposal-state";
import styles from "./proposal.module.css";
import { Answers } from "./review-answers";
import { type ProposalActions, type Review, useReview } from "./use-review";

type ReviewPanelProps = {
  round: number;
  standings: readonly AspectStanding[];
  needed: number;
  may: readonly ProposalEvent[];
  outdated: boolean;
  actions: ProposalActions;
  /** Where conflicts are chosen about, when it is brought up to date. */
  rebaseHref: string;
};

const ASPECT_LABELS: Readonly<Record<Aspect, string>> = said(proposalsToolsMessages, {
  text: "text",
  evidence: "evidence",
  status: "status",
});

/** How far a proposal is, and whatever the reader may do about it. */
export function ReviewPanel({ round, standings, needed, may, outdated, actions, rebaseHref }: ReviewPanelProps) {
  const t = proposalsToolsMessages();
  const [accepts, setAccepts] = useState<readonly Aspect[]>(standings.map(({ aspect }) => aspect));
  const review = useReview(actions, round, rebaseHref);
  const merges = may.includes("merge");
  const reviews = may.includes("approve");
  return (
    <section className={styles.desk} aria-label={t("nextSteps")}>
      <Standings standings={standings} needed={needed} />
      {may.includes("rebase") && <RebaseNotice review={review} />}
      {outdated && !may.includes("rebase") && <p className={styles.why}>{t("itsAuthorHasToUpdateIt")}</p>}
      {(reviews || merges) && standings.length > 1 && (
        <AspectChoice standings={standings} accepts={accepts} onChoose={setAccepts} onlyEnough={merges && !reviews} />
      )}
      <div className={styles.acts}>
        <Steps may={may} standings={standings} accepts={accepts} review={review} />
        <Answers may={may} step={(event, more) => actions.step({ event, round, ...more })} />
      </div>
      <RefusalNotice title={t("thatDidNotWork")} refusal={review.refusal} />
    </section>
  );
}

function RebaseNotice({ review: { busy, rebase } }: { review: Review }) {
  const t = proposalsToolsMessages();
  return (
    <Callout
      tone="warning"
      title={t("itsArticlesHaveChangedSince")}
      actions={
        <Button size="small" variant="primary" busy={busy === "rebase"} onClick={rebase}>
          {t("updateIt")}
        </Button>
      }
    >
      {t("changesOthersMadeElsewhereAreMerged")}
    </Callout>
  );
}

type StepsProps = {
  may: readonly ProposalEvent[];
  standings: readonly AspectStanding[];
  accepts: readonly Aspect[];
  review: Review;
};

/** The steps that lead on. */
function Steps({ may, standings, accepts, review: { busy, step, merge } }: StepsProps) {
  const t = proposalsToolsMessages();
  const merges = may.includes("merge");
  const enough = standings.filter((each) => each.enough).map(({ aspect }) => aspect);
  return (
    <>
      {may.includes("submit") && (
        <Button variant="primary" busy={busy === "submit"} onClick={() => step("submit")}>
          {t("sendForReview")}
        </Button>
      )}
      {may.includes("approve") && (
        <Button
          variant={merges ? "quiet" : "primary"}
          busy={busy === "approve"}
          onClick={() => step("approve", { accepts })}
        >
          {t("approve")}
        </Button>
      )}
      {merges && (
        <Button
          variant="primary"
          busy={busy === "merge"}
          onClick={() => merge(accepts.filter((aspect) => enough.includes(aspect)))}
        >
          {t("merge")}
        </Button>
      )}
    </>
  );
}

function Standings({ standings, needed }: { standings: readonly AspectStanding[]; needed: number }) {
  const t = proposalsToolsMessages();
  if (standings.length === 0) return <p className={styles.why}>{t("itContainsNoChangesYet")}</p>;
  return (
    <ul className={styles.standings} aria-label={t("approvals")}>
      {standings.map(({ aspect, by, enough }) => (
        <li key={aspect} className={enough ? styles.enough : undefined}>
          {enough ? <Check aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
          <span>
            {t("aspectApprovedByByOfNeeded", { aspect: ASPECT_LABELS[aspect], by: by.length, needed })}
            {by.length > 0 && ` (${by.join(", ")})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

type AspectChoiceProps = {
  standings: readonly AspectStanding[];
  accepts: readonly Aspect[];
  onChoose: (accepts: readonly Aspect[]) => void;
  onlyEnough: boolean;
};

/** Text, evidence and status, together or apart. */
function AspectChoice({ standings, accepts, onChoose, onlyEnough }: AspectChoiceProps) {
  const t = proposalsToolsMessages();
  return (
    <fieldset className={styles.choices}>
      <legend>{t("approve")}</legend>
      {standings.map(({ aspect, enough }) => (
        <Checkbox
          key={aspect}
          label={ASPECT_LABELS[aspect]}
          checked={accepts.includes(aspect) && (!onlyEnough || enough)}
          disabled={onlyEnough && !enough}
          onChange={(checked) => onChoose(checked ? [...accepts, aspect] : accepts.filter((each) => each !== aspect))}
        />
      ))}
    </fieldset>
  );
}
