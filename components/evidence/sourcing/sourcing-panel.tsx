"use client";

import type { ArticleAddress } from "@/components/api/sourcing-api";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { PartyPopper } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { Progress } from "@/components/ui/progress";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import { sentencesIn } from "@/lib/document/claims/coverage";
import type { SourcingSession } from "@/lib/evidence/sourcing/read";
import { sourcingMessages } from "@/lib/language/subjects/sourcing";
import { proposalPath } from "@/lib/proposals/proposal";
import { SaveSourcing } from "./save-sourcing";
import { SentenceForm } from "./sentence-form";
import styles from "./sourcing-panel.module.css";
import { type SourcingWork, useSourcing } from "./use-sourcing";

type SourcingPanelProps = {
  place: ArticleAddress;
  title: string;
  session: SourcingSession;
  /** What is saved is a revision at once; otherwise it is proposed. */
  direct: boolean;
};

/** The sourcing session through the sentences of an article that have no source. */
export function SourcingPanel({ place, title, session, direct }: SourcingPanelProps) {
  const t = sourcingMessages();
  const work = useSourcing(place, session);
  const { sentences } = work.session;
  const sentence = sentences[work.index];
  const decided = sentences.filter(({ decision }) => decision !== null).length;
  return (
    <div className={styles.desk}>
      <Notices place={place} work={work} />
      {sentence ? (
        <>
          <Progress
            label={t("sentencesWithoutASource")}
            value={decided}
            max={sentences.length}
            detail={t("decidedOfSentencesDecidedSentencesinSent", {
              decided,
              sentences: sentences.length,
              sentencesIn: sentencesIn(work.session.counts),
            })}
          />
          <SentenceForm
            key={`${sentence.key} ${sentence.decision?.kind ?? ""}`}
            place={place}
            work={work}
            sentence={sentence}
          />
        </>
      ) : (
        <AllGrounded place={place} work={work} />
      )}
      {sentence && <SaveSourcing work={work} article={title} direct={direct} />}
      <VisuallyHidden>
        <span role="status">{work.announcement}</span>
      </VisuallyHidden>
    </div>
  );
}

function Notices({ place, work }: { place: ArticleAddress; work: SourcingWork }) {
  const t = sourcingMessages();
  const { failure, outcome, session } = work;
  return (
    <>
      {failure && (
        <Callout tone="error" live title={t("thatDidNotWork")}>
          {t("detailYourEarlierChoicesAreKept", { detail: failure.detail })}
        </Callout>
      )}
      {outcome && (
        <Callout
          tone="success"
          live
          title={outcomeTitle(outcome)}
          actions={<Onward place={place} outcome={outcome} />}
        />
      )}
      {session.left.length > 0 && (
        <Callout tone="warning" title={t("othersHaveChangedSomeSentences")}>
          <ul className={styles.left}>
            {session.left.map(({ key, text, kind, why }) => (
              <li key={key}>
                “{text}” {why} {kind === "link" ? t("youHadLinkedIt") : t("youHadCalledItAnInvention")}{" "}
                <Button size="small" variant="ghost" onClick={() => work.dropDecision(key)}>
                  {t("discardIt")}
                </Button>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}

type Outcome = NonNullable<SourcingWork["outcome"]>;

function outcomeTitle(outcome: Outcome): string {
  const t = sourcingMessages();
  return outcome.kind === "saved"
    ? t("savedAsRevisionRevision", { revision: outcome.revision })
    : t("proposedAsNumberNumber", { number: outcome.number });
}

function Onward({ place: { world, article }, outcome }: { place: ArticleAddress; outcome: Outcome }) {
  const t = sourcingMessages();
  const path = articlePath(world, article);
  return outcome.kind === "saved" ? (
    <LinkButton size="small" href={`${path}/compare?from=${outcome.revision - 1}&to=${outcome.revision}`}>
      {t("seeWhatChanged")}
    </LinkButton>
  ) : (
    <LinkButton size="small" href={proposalPath(world, outcome.number)}>
      {t("seeTheProposal")}
    </LinkButton>
  );
}

function AllGrounded({ place, work }: { place: ArticleAddress; work: SourcingWork }) {
  const t = sourcingMessages();
  const empty = sentencesIn(work.session.counts) === 0;
  const path = articlePath(place.world, place.article);
  return (
    <EmptyState
      icon={<PartyPopper aria-hidden="true" />}
      title={empty ? t("nothingWrittenYet") : t("everySentenceIsSettled")}
      hint={empty ? t("onceThereIsSomeTextIts") : t("eachRestsOnAPassageDeparts")}
      actions={
        <>
          <LinkButton href={`${path}?coverage=on`}>{t("seeItsCoverage")}</LinkButton>
          <LinkButton href={`/w/${place.world}/coverage`}>{t("toTheOtherArticles")}</LinkButton>
        </>
      }
    />
  );
}
