import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, Suspense } from "react";
import { textOrNotFound } from "@/app/asked";
import { talkActions } from "@/app/w/[world]/(talk)/talk/talk-actions";
import { talkRights } from "@/app/w/[world]/(talk)/talk/talk-rights";
import { worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { BallotForm } from "@/components/canon/votes/ballot-form";
import { VoteQuestion } from "@/components/canon/votes/vote-question";
import { VoteResult } from "@/components/canon/votes/vote-result";
import { VoteRuleList } from "@/components/canon/votes/vote-rule-list";
import { WithdrawVoteButton } from "@/components/canon/votes/withdraw-vote-button";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DiscussionCard } from "@/components/talk/discussion-card";
import { RouteLink } from "@/components/ui/route-link";
import { may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { isVoter } from "@/lib/canon/caretakers/canon-settings";
import { readVote } from "@/lib/canon/votes/read";
import { type VoteView, votePath } from "@/lib/canon/votes/vote";
import { db } from "@/lib/db";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { discussionIn } from "@/lib/talk/read";
import type { WorldView } from "@/lib/worlds/world";
import { castBallotAction, withdrawVoteAction } from "./actions";

type Props = { params: Promise<{ world: string; vote: string }> };

const voteOrNotFound = cache(async (worldSlug: string, id: string): Promise<VoteView> => {
  const world = await worldOrNotFound(worldSlug);
  return (await readVote(db, world.id, textOrNotFound(id), systemClock())) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = canonRulesMessages();
  const { world, vote } = await params;
  const { claim, article } = await voteOrNotFound(world, vote);
  return { title: t("voteOnWords", { words: claim?.text ?? article.title }) };
}

/** One vote: what is asked, how it stands, its rule, and what is said of it. */
export default async function OneVote({ params }: Props) {
  const t = canonRulesMessages();
  const segments = await params;
  const world = await worldOrNotFound(segments.world);
  const vote = await voteOrNotFound(segments.world, segments.vote);
  const path = `/w/${world.slug}/canon`;
  const breadcrumb = [
    { label: t("canon"), href: path },
    { label: t("votes"), href: `${path}/votes` },
    { label: t("vote") },
  ];
  return (
    <Page header={<PageHeader title={vote.claim?.text ?? vote.article.title} breadcrumb={breadcrumb} />}>
      <VoteQuestion worldSlug={world.slug} vote={vote} />
      <Section title={vote.open ? t("howItStands") : t("result")}>
        <VoteResult worldSlug={world.slug} vote={vote} />
      </Section>
      {vote.open && (
        <Suspense fallback={null}>
          <Ballot worldSlug={world.slug} vote={vote} />
        </Suspense>
      )}
      <Section title={t("theRuleAsItWas")}>
        <VoteRuleList rule={vote.rule} />
        {vote.reopens !== null && (
          <p>
            {t.rich("opensAgain", {
              link: (words) => <RouteLink href={votePath(world.slug, vote.reopens ?? "")}>{words}</RouteLink>,
            })}
          </p>
        )}
      </Section>
      <Talk world={world} discussionId={vote.discussion} />
    </Page>
  );
}

async function Ballot({ worldSlug, vote }: { worldSlug: string; vote: VoteView }) {
  const t = canonRulesMessages();
  const [viewer, { role }] = [await currentViewer(), await worldOfViewer(worldSlug)];
  if (!viewer || !isVoter(role, vote.rule)) return null;
  const own = vote.ballots.find(({ person }) => person.id === viewer.userId)?.choice ?? null;
  const others = vote.ballots.some(({ person }) => person.id !== viewer.userId);
  const withdraws = may(role, "decideAnywhere") || (vote.openedBy.id === viewer.userId && !others);
  return (
    <Section title={t("yourVote")}>
      <BallotForm key={own} action={castBallotAction.bind(null, worldSlug, vote.id)} own={own} />
      {withdraws && <WithdrawVoteButton action={withdrawVoteAction.bind(null, worldSlug, vote.id)} />}
    </Section>
  );
}

/** The discussion that the vote began. */
async function Talk({ world, discussionId }: { world: WorldView; discussionId: string | null }) {
  const t = canonRulesMessages();
  const discussion = discussionId === null ? null : await discussionIn(db, world, discussionId);
  if (!discussion) return null;
  return (
    <Section title={t("discussion")}>
      <DiscussionCard
        worldSlug={world.slug}
        discussion={discussion}
        rights={await talkRights(world.slug)}
        actions={talkActions(world.slug)}
        alone
      />
    </Section>
  );
}
