import { OpenVote } from "@/components/canon/votes/open-vote";
import { VoteList } from "@/components/canon/votes/vote-list";
import { Section } from "@/components/form/section";
import type { ArticleView } from "@/lib/articles/read";
import { systemClock } from "@/lib/base/clock";
import { votesOf } from "@/lib/canon/votes/read";
import { db } from "@/lib/db";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { openVoteAction } from "./actions";
import { targetsOf } from "./targets-of";

/** Votes on one article and its claims that are shown beside it. */
const SHOWN = 20;

type VoteSectionProps = {
  article: ArticleView;
  claims: readonly ClaimView[];
  target: string;
  /** The slug of the continuity that is decided in; none: the world's first one. */
  continuity: string | undefined;
};

/** The votes on an article and its claims, and for those who vote the form that opens another. */
export async function VoteSection({ article, claims, target, continuity }: VoteSectionProps) {
  const t = canonRulesMessages();
  const { world, slug } = article;
  if (article.trashed) return null;
  const votes = await votesOf(
    db,
    world.id,
    { article: slug, continuity: continuity ?? null },
    { now: systemClock(), limit: SHOWN },
  );
  return (
    <Section title={t("votes")} hint={t("theMembersDecideByTheWorldsRule")}>
      {votes.length > 0 && <VoteList worldSlug={world.slug} votes={votes} />}
      <OpenVote
        key={target}
        action={openVoteAction.bind(null, world.slug)}
        worldSlug={world.slug}
        articleSlug={slug}
        targets={targetsOf(article, claims)}
        target={target}
        continuity={continuity}
      />
    </Section>
  );
}
