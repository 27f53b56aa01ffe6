import type { Metadata } from "next";
import {
  commentAction,
  mergeAction,
  rebaseAction,
  resolveAction,
  stepAction,
  withdrawRequestAction,
  wordsAction,
} from "@/app/w/[world]/(proposals)/proposals/actions";
import type { Refusal } from "@/components/api/refusal";
import { Comments } from "@/components/proposals/comments";
import styles from "@/components/proposals/proposal.module.css";
import { ProposalBadge } from "@/components/proposals/proposal-badge";
import { Story } from "@/components/proposals/proposal-timeline";
import { ReviewPanel } from "@/components/proposals/review-panel";
import { WordsDialog } from "@/components/proposals/words-dialog";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { type ProposalView, proposalPath } from "@/lib/proposals/proposal";
import { STATE_LABELS } from "@/lib/proposals/proposal-state";
import type { WorldView } from "@/lib/worlds/world";
import { AuthorNote } from "./author-note";
import { LeaningOfProposal } from "./leaning-of-proposal";
import { type ProposalParams, proposalOrNotFound } from "./proposal";
import { Parts } from "./proposal-parts";
import { StatusRequestSection } from "./status-request-section";

type Props = { params: ProposalParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposal } = await proposalOrNotFound(params);
  return { title: `${proposal.title} · Proposal ${proposal.number}`, robots: { index: false } };
}

export default async function ProposalPage({ params }: Props) {
  const t = proposalsMessages();
  const { world, proposal } = await proposalOrNotFound(params);
  const { number, note, comments, mayComment, may, outdated, round } = proposal;
  const bind = [world.slug, number] as const;
  const commentActions = { write: commentAction.bind(null, ...bind), settle: resolveAction.bind(null, ...bind) };
  return (
    <Page width="wide" header={<Header world={world} proposal={proposal} rename={wordsAction.bind(null, ...bind)} />}>
      {note && <p className={styles.note}>{note}</p>}
      <LeaningOfProposal world={world} proposal={proposal} />
      <ReviewPanel
        key={round}
        round={round}
        may={may}
        outdated={outdated}
        standings={proposal.standings}
        needed={proposal.approvals.needed}
        actions={{
          step: stepAction.bind(null, ...bind),
          merge: mergeAction.bind(null, ...bind),
          rebase: rebaseAction.bind(null, ...bind),
        }}
        rebaseHref={`${proposalPath(world.slug, number)}/rebase`}
      />
      <Parts world={world} proposal={proposal} actions={commentActions} />
      <StatusRequestSection
        worldSlug={world.slug}
        proposal={proposal}
        withdraw={withdrawRequestAction.bind(null, ...bind)}
      />
      <section className={styles.section} aria-labelledby="comments">
        <h2 id="comments">{t("theProposalAsAWhole")}</h2>
        <Comments
          comments={comments.filter((comment) => comment.part === null)}
          actions={commentActions}
          on={{}}
          about={t("theProposal")}
          mayWrite={mayComment}
        />
      </section>
      <section className={styles.section} aria-labelledby="story">
        <h2 id="story">{t("whatHappened")}</h2>
        <Story worldSlug={world.slug} story={proposal.story} />
      </section>
    </Page>
  );
}

type HeaderProps = {
  world: WorldView;
  proposal: ProposalView;
  rename: (words: { title: string; note: string }) => Promise<Refusal | null>;
};

function Header({ world, proposal, rename }: HeaderProps) {
  const t = proposalsMessages();
  const { number, title, state, outdated, author, submittedAt, createdAt, merger } = proposal;
  return (
    <PageHeader
      title={title}
      kicker={t("proposalNumber", { number })}
      breadcrumb={[
        { label: t("proposals"), href: `/w/${world.slug}/proposals` },
        { label: t("proposalNumber", { number }) },
      ]}
      lead={STATE_LABELS[state].means}
      actions={proposal.may.includes("change") && <WordsDialog title={title} note={proposal.note} rename={rename} />}
      meta={
        <>
          <ProposalBadge state={state} outdated={outdated} />
          <span>
            {t("by")} <PersonLink worldSlug={world.slug} person={author} />,{" "}
            <DateTime value={submittedAt ?? createdAt} to="minute" />
          </span>
          <AuthorNote world={world} author={author} />
          {merger && <span>{t("mergedByMerger", { merger })}</span>}
        </>
      }
    />
  );
}
