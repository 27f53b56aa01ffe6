import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { answerFor } from "@/app/viewer-answers/answers";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { Restore, UndoLink } from "@/app/w/[world]/(articles)/a/[article]/history/revision-actions";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { ForCommenters } from "@/components/articles/page/for-commenters";
import { CompareHeader } from "@/components/articles/revisions/compare-header";
import styles from "@/components/articles/revisions/compare-page.module.css";
import { ComparePicker } from "@/components/articles/revisions/compare-picker";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { ComparedRead } from "@/components/articles/revisions/since-read";
import { unfoldedIn } from "@/components/articles/revisions/unfolding";
import { DecisionEntry } from "@/components/canon/decision-entry";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { MessagesSquare } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import { COMPARED_SINCE } from "@/lib/articles/history/compared";
import { comparedEnds } from "@/lib/articles/history/read-compared";
import type { ArticleView } from "@/lib/articles/read";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { fullRevisions } from "@/lib/articles/revisions/read";
import { namedRevisions } from "@/lib/articles/revisions/read-names";
import { sameFields } from "@/lib/articles/revisions/revision";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { choiceInQuery, numberInQuery, textInQuery } from "@/lib/base/page-query";
import { canonChangeLabel } from "@/lib/canon/canon-between";
import type { DecisionView } from "@/lib/canon/decision";
import { canonBetween } from "@/lib/canon/read-between";
import { db } from "@/lib/db";
import { discussChangePath } from "@/lib/talk/discuss-paths";
import { ComparedClaims } from "./compared-claims";
import { ComparedText } from "./compared-text";
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
  const { title } = await articleOrNotFound(params);
  const { from = "?", to = "?" } = await queryOf(searchParams, shape);
  return { title: `Revision ${from} to ${to} of ${title}`, robots: { index: false } };
}

export default async function CompareRevisions({ params, searchParams }: Props) {
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const asked = await queryOf(searchParams, shape);
  if (asked.from === undefined && asked.to === undefined) redirect(await sinceAddress(article, asked.since));
  const ends = [asked.from ?? Number(asked.to) - 1, asked.to ?? head];
  const [from = notFound(), to = notFound()] = (await fullRevisions(db, id, ends)).map((each) => each ?? undefined);
  const comparing = await comparedContents(from.content, to.content);
  const compared = comparing.ok ? comparing.value : null;
  const canon = await canonBetween(db, id, from.number, to.number);
  const viewer = await answerFor("text", world.slug, slug);
  const line = [compared?.line, canonChangeLabel(canon)].filter(Boolean).join("; ");
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      <CompareHeader
        from={from}
        to={to}
        head={head}
        path={path}
        line={line}
        canon={canon}
        worldSlug={world.slug}
        actions={<ComparedActions article={article} from={from.number} to={to.number} />}
        choices={<ComparePicker path={path} from={from} to={to} head={head} named={await namedRevisions(db, id)} />}
      />
      {!comparing.ok && <NotCompared why={comparing.failure.detail} />}
      {line === "" && compared?.diff.changes.every(({ kind }) => kind === "same") && (
        <NothingChanged since={asked.since !== undefined} itself={from.number === to.number} />
      )}
      <ComparedRead
        worldSlug={world.slug}
        articleSlug={slug}
        viewer={viewer.answer}
        from={from.number}
        to={to.number}
      />
      <ComparedCanon worldSlug={world.slug} decisions={canon.decisions} />
      {!sameFields(from.content, to.content) && (
        <section className={styles.section} aria-labelledby="fields">
          <h3 id="fields">The article</h3>
          <FieldChanges before={from.content} after={to.content} />
        </section>
      )}
      {compared && (
        <>
          <ComparedClaims
            articleId={id}
            worldSlug={world.slug}
            before={from.content}
            after={to.content}
            claims={compared.claims}
          />
          <ComparedText
            article={article}
            from={from}
            to={to}
            diff={compared.diff}
            layout={asked.view ?? "inline"}
            unfolded={unfoldedIn(asked.unfold)}
          />
        </>
      )}
    </Page>
  );
}

type ComparedActionsProps = { article: ArticleView; from: number; to: number };

function ComparedActions({ article, from, to }: ComparedActionsProps) {
  const older = Math.min(from, to);
  const path = articlePath(article.world.slug, article.slug);
  return (
    <>
      {to === from + 1 && !article.trashed && (
        <ForCommenters>
          <LinkButton href={discussChangePath(path, to)} size="small" icon={<MessagesSquare aria-hidden="true" />}>
            Discuss this change
          </LinkButton>
        </ForCommenters>
      )}
      <UndoLink article={article} first={older + 1} last={Math.max(from, to)} named />
      <Restore article={article} revision={older} named />
    </>
  );
}

/** Why nothing is shown; `since`: the current revision is compared with one that was read or approved. */
function NothingChanged({ since, itself }: { since: boolean; itself: boolean }) {
  const why = itself
    ? "You compare a revision with itself. Choose another one in the history."
    : "Both revisions read the same.";
  return <EmptyState title="Nothing changed" hint={since ? "There is no other revision to compare with." : why} />;
}

type ComparedCanonProps = { worldSlug: string; decisions: readonly DecisionView[] };

function ComparedCanon({ worldSlug, decisions }: ComparedCanonProps) {
  if (decisions.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="canon">
      <h3 id="canon">The canon</h3>
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
