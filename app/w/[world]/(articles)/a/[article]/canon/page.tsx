import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { CorrectLink } from "@/app/w/[world]/(canon)/canon/correct-link";
import { continuityIn } from "@/app/w/[world]/dials-here";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { ArticlePage } from "@/components/articles/page/article-page";
import { DecideLink } from "@/components/articles/page/decide-link";
import { decisionOn } from "@/components/articles/page/decision-on";
import { DecidersNote } from "@/components/canon/caretakers/deciders-note";
import { ClaimStandings } from "@/components/canon/claim-standings";
import { DecisionEntry } from "@/components/canon/decision-entry";
import { LeaningLine } from "@/components/canon/retcon/leaning-line";
import { Section } from "@/components/form/section";
import { EmptyState } from "@/components/ui/empty-state";
import { articlePath } from "@/lib/articles/article";
import { systemClock } from "@/lib/base/clock";
import { textInQuery } from "@/lib/base/page-query";
import { whoDecides } from "@/lib/canon/caretakers/read";
import type { ContinuityView } from "@/lib/canon/continuities/continuity";
import { type ContinuityLine, FIRST } from "@/lib/canon/continuities/line";
import { continuitiesOf } from "@/lib/canon/continuities/read";
import { type DecisionView, STATUS_LABELS } from "@/lib/canon/decision";
import { decisionsOf } from "@/lib/canon/read";
import { standingsIn } from "@/lib/canon/read-in-continuity";
import { leaningOn } from "@/lib/canon/retcon/read-leaning";
import { retconPath } from "@/lib/canon/retcon/retcon-choice";
import { db } from "@/lib/db";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { canonMessages } from "@/lib/language/subjects/canon";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { DecideSection } from "./decide-section";
import { VoteSection } from "./vote-section";

/** Decisions shown of one article: more than anybody has made on one yet. */
const SHOWN = 200;

type Props = { params: ArticleParams; searchParams: SearchParams };

const shape = z.object({ claim: textInQuery(), corrects: textInQuery() });

export async function generateMetadata({ params }: Props) {
  const t = canonMessages();
  const { title } = await articleOrNotFound(params);
  return { title: t("canonOfTitle", { title }) };
}

export default async function ArticleCanon({ params, searchParams }: Props) {
  const t = canonMessages();
  const today = await articleOrNotFound(params);
  const continuity = await continuityIn(searchParams, today.world.id);
  const { claim, corrects } = await queryOf(searchParams, shape);
  const { world, slug, id } = today;
  const logOf = (continuityId: string | null) =>
    decisionsOf(db, world.id, { article: slug, trashed: true, continuityId }, { limit: SHOWN });
  const [ofToday, decisions, several] = await Promise.all([
    claimsOfArticle(db, id),
    logOf(continuity?.id ?? null),
    continuitiesOf(db, world.id),
  ]);
  const { claims, ...standing } = continuity
    ? await standingsIn(db, today, ofToday, continuity.line)
    : { claims: ofToday };
  const article = { ...today, ...standing };
  const wrong = decisions.find(({ id: each, correctedBy }) => each === corrects && correctedBy === null) ?? null;
  const target = targetOf(wrong, claim, claims);
  const deciders = await whoDecides(db, world.id, id, target === "" ? null : target);
  const asked =
    target === "" ? { article: id, said: { article: slug } } : { claims: [target], said: { claims: [target] } };
  const leaning = await leaningOn(db, world.id, asked, systemClock());
  return (
    <ArticlePage>
      <ArticleHeader worldSlug={world.slug} article={article} />
      <p>
        <strong>{STATUS_LABELS[article.canon].name}.</strong>{" "}
        {t("meansAClaimHasTheStatus", { means: STATUS_LABELS[article.canon].means })}
      </p>
      {claims.length > 0 && (
        <Section title={t("itsClaims")}>
          <ClaimStandings
            claims={claims}
            worldSlug={world.slug}
            articleSlug={slug}
            articleIsCanon={article.canon === "canon"}
            decideOn={(each) => (
              <DecideLink {...decisionOn(articlePath(world.slug, slug), each, continuity?.view.slug)} />
            )}
          />
        </Section>
      )}
      {deciders.caretakers.length > 0 && (
        <Section title={canonRulesMessages()("whoDecides")}>
          <DecidersNote worldSlug={world.slug} deciders={deciders} />
        </Section>
      )}
      <span id="decide" />
      <LeaningLine
        count={leaning.total}
        on={target === "" ? "article" : "claim"}
        href={retconPath(world.slug, asked.said)}
      />
      <DecideSection
        article={article}
        claims={claims}
        target={target}
        wrong={wrong}
        corrects={corrects}
        deciders={deciders}
        continuity={continuity}
        several={several}
      />
      {!continuity?.view.setAside && (
        <VoteSection article={article} claims={claims} target={target} continuity={continuity?.view.slug} />
      )}
      <Log worldSlug={world.slug} decisions={decisions} continuity={continuity?.view} />
      {continuity && <Followed worldSlug={world.slug} line={continuity.line} several={several} logOf={logOf} />}
    </ArticlePage>
  );
}

type FollowedProps = {
  worldSlug: string;
  line: ContinuityLine;
  several: readonly ContinuityView[];
  logOf: (continuityId: string | null) => Promise<readonly DecisionView[]>;
};

/** The decisions in the continuities that one follows, the nearest first. */
async function Followed({ worldSlug, line, several, logOf }: FollowedProps) {
  const t = continuitiesMessages();
  const first = several.find(({ parent }) => parent === null)?.name ?? "";
  const followed: readonly DecisionView[][] = await Promise.all(
    line.slice(1).map(async (id) => [...(await logOf(id === FIRST ? null : id))]),
  );
  return followed.map(([newest, ...others]) => {
    if (!newest) return null;
    const name = newest.continuity?.name ?? first;
    return (
      <Section key={name} title={t("whatItFollows", { name })}>
        {[newest, ...others].map((decision) => (
          <DecisionEntry key={decision.id} worldSlug={worldSlug} decision={decision} />
        ))}
      </Section>
    );
  });
}

type LogProps = {
  worldSlug: string;
  decisions: readonly DecisionView[];
  /** The one that it is the log of; absent: the first. */
  continuity?: ContinuityView | undefined;
};

function Log({ worldSlug, decisions, continuity }: LogProps) {
  const t = canonMessages();
  const { name = "", parent } = continuity ?? {};
  const hint = parent
    ? continuitiesMessages()("logFollows", { name, parent: parent.name })
    : t("untilSomebodyDecidesTheArticleAnd");
  return (
    <Section title={t("theLog")} hint={t("entriesAreNeverChangedOrRemoved")}>
      {decisions.length === 0 && <EmptyState level={3} title={t("noDecisionsYet")} hint={hint} />}
      {decisions.map((decision) => (
        <DecisionEntry
          key={decision.id}
          worldSlug={worldSlug}
          decision={decision}
          actions={<CorrectLink worldSlug={worldSlug} decision={decision} />}
        />
      ))}
    </Section>
  );
}

/** What is decided on at first: that of the decision to be corrected, else the claim that is asked for, else the article. */
function targetOf(wrong: DecisionView | null, asked: string, claims: readonly ClaimView[]): string {
  const claim = wrong ? (wrong.claim?.id ?? "") : asked;
  return claims.some(({ id }) => id === claim) ? claim : "";
}
