import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { ComparedHead, OtherComparisons } from "@/components/articles/revisions/compare-header";
import styles from "@/components/articles/revisions/compare-page.module.css";
import { ComparePicker } from "@/components/articles/revisions/compare-picker";
import { unfoldedIn } from "@/components/articles/revisions/unfolding";
import { DecisionEntry } from "@/components/canon/decision-entry";
import { StaticMarkup } from "@/components/document/static-markup";
import { EmptyState } from "@/components/ui/empty-state";
import { articlePath } from "@/lib/articles/article";
import { COMPARED_SINCE } from "@/lib/articles/history/compared";
import { comparedEnds } from "@/lib/articles/history/read-compared";
import type { ArticleView } from "@/lib/articles/read";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { fullRevisions } from "@/lib/articles/revisions/read";
import { namedRevisions } from "@/lib/articles/revisions/read-names";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { frameInMaking } from "@/lib/base/page-frame";
import { choiceInQuery, numberInQuery, textInQuery } from "@/lib/base/page-query";
import { canonChangeLabel } from "@/lib/canon/canon-between";
import type { DecisionView } from "@/lib/canon/decision";
import { canonBetween } from "@/lib/canon/read-between";
import { db } from "@/lib/db";
import { changeLineLabel } from "@/lib/language/stored-labels";
import { historyMessages } from "@/lib/language/subjects/history";
import { translatedFailure } from "@/lib/language/translated-failure";
import { ComparedChanges } from "./compared-changes";
import { ComparedClaims } from "./compared-claims";
import { ComparedFields } from "./compared-fields";
import { ComparisonFrame } from "./comparison-frame";
import { ComparisonPage } from "./comparison-page";
import { fillComparison } from "./fill-comparison";
import { NotCompared } from "./not-compared";

/** Characters that name runs of unchanged blocks: some four hundred of them. */
const MAX_UNFOLD = 2_000;

const shape = z.object({
  from: numberInQuery(),
  to: numberInQuery(),
  view: choiceInQuery(["side"]),
  since: choiceInQuery(COMPARED_SINCE),
  unfold: textInQuery("", MAX_UNFOLD),
});

type Props = { params: ArticleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const t = historyMessages();
  const { title } = await articleOrNotFound(params);
  const { from = "?", to = "?" } = await queryOf(searchParams, shape);
  return { title: t("revisionFromToToOfTitle", { from, to, title }), robots: { index: false } };
}

export default async function CompareRevisions({ params, searchParams }: Props) {
  const article = await articleOrNotFound(params);
  const asked = await queryOf(searchParams, shape);
  const { from, to } = asked;
  if (from === undefined && to === undefined) redirect(await sinceAddress(article, asked.since));
  const frame = frameInMaking();
  if (!frame || from === undefined || to === undefined) return <Compared article={article} asked={asked} />;
  frame.fill = fillComparison(article);
  return <ComparisonFrame article={article} from={from} to={to} />;
}

async function Compared({ article, asked }: { article: ArticleView; asked: z.output<typeof shape> }) {
  const { world, slug, id, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const ends = [asked.from ?? Number(asked.to) - 1, asked.to ?? head];
  const [from = notFound(), to = notFound()] = (await fullRevisions(db, id, ends)).map((each) => each ?? undefined);
  const comparing = await comparedContents(from.content, to.content);
  const compared = comparing.ok ? comparing.value : null;
  const canon = await canonBetween(db, id, from.number, to.number);
  const line = [compared?.line, changeLineLabel(canonChangeLabel(canon))].filter(Boolean).join("; ");
  const picker = <ComparePicker path={path} from={from} to={to} head={head} named={await namedRevisions(db, id)} />;
  return (
    <ComparisonPage
      article={article}
      from={from.number}
      to={to.number}
      head={
        <StaticMarkup>
          <ComparedHead from={from} to={to} head={head} path={path} line={line} canon={canon} worldSlug={world.slug} />
        </StaticMarkup>
      }
      others={
        <StaticMarkup>
          <OtherComparisons path={path}>{picker}</OtherComparisons>
        </StaticMarkup>
      }
    >
      {!comparing.ok && <NotCompared why={translatedFailure(comparing.failure.detail)} />}
      {line === "" && compared?.diff.changes.every(({ kind }) => kind === "same") && (
        <NothingChanged since={asked.since !== undefined} itself={from.number === to.number} />
      )}
      <ComparedCanon worldSlug={world.slug} decisions={canon.decisions} />
      <ComparedFields from={from} to={to} />
      {compared && (
        <>
          <ComparedClaims
            articleId={id}
            worldSlug={world.slug}
            before={from.content}
            after={to.content}
            claims={compared.claims}
          />
          <ComparedChanges
            article={article}
            from={from}
            to={to}
            diff={compared.diff}
            layout={asked.view ?? "inline"}
            unfolded={unfoldedIn(asked.unfold)}
          />
        </>
      )}
    </ComparisonPage>
  );
}

/** Why nothing is shown; `since`: the current revision is compared with one that was read or approved. */
function NothingChanged({ since, itself }: { since: boolean; itself: boolean }) {
  const t = historyMessages();
  const why = itself ? t("youCompareARevisionWithItself") : t("bothRevisionsReadTheSame");
  return <EmptyState title={t("nothingChanged")} hint={since ? t("thereIsNoOtherRevisionTo") : why} />;
}

type ComparedCanonProps = { worldSlug: string; decisions: readonly DecisionView[] };

function ComparedCanon({ worldSlug, decisions }: ComparedCanonProps) {
  const t = historyMessages();
  if (decisions.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="canon">
      <h3 id="canon">{t("theCanon")}</h3>
      {decisions.map((decision) => (
        <DecisionEntry key={decision.id} worldSlug={worldSlug} decision={decision} />
      ))}
    </section>
  );
}

/** Where to compare since the reader last read, or since it was last approved; the history where there is nothing to begin at. */
async function sinceAddress(article: ArticleView, since: z.output<typeof shape>["since"]): Promise<string> {
  const path = articlePath(article.world.slug, article.slug);
  if (since === undefined) return `${path}/history`;
  const viewer = since === "read" ? await actorOrSignIn(`${path}/compare?since=read`) : null;
  const ends = await comparedEnds(db, viewer, article, { since });
  return ends ? `${path}/compare?from=${ends.from}&to=${ends.to}&since=${since}` : `${path}/history`;
}
