import { notFound, redirect } from "next/navigation";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/a/[article]/article";
import { Restore } from "@/app/w/[world]/a/[article]/history/acts";
import { ArticleHeader } from "@/components/article/article-header";
import { claimChangeList } from "@/components/revisions/claim-change-kind";
import { ClaimChanges } from "@/components/revisions/claim-changes";
import { CompareBar } from "@/components/revisions/compare-bar";
import { CompareHeader } from "@/components/revisions/compare-header";
import styles from "@/components/revisions/compare-page.module.css";
import { type DiffLayout, DiffView } from "@/components/revisions/diff-view";
import { FieldChanges } from "@/components/revisions/field-changes";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { articlePath } from "@/lib/articles/article";
import { titlesOf } from "@/lib/articles/read";
import { claimsOfContent } from "@/lib/claims/read";
import { db } from "@/lib/db";
import { countChanges } from "@/lib/document/change-kinds";
import { claimChanges } from "@/lib/document/diff";
import { linksOf } from "@/lib/document/link";
import { compareContents } from "@/lib/revisions/changes-between";
import { fullRevision } from "@/lib/revisions/read";
import { type FullRevision, sameFields } from "@/lib/revisions/revision";

type Asked = { from?: string; to?: string; view?: string };
type Props = { params: ArticleParams; searchParams: Promise<Asked> };

export async function generateMetadata({ params, searchParams }: Props) {
  const { title } = await articleOrNotFound(params);
  const { from, to } = await searchParams;
  return { title: `Revision ${from} to ${to} of ${title}`, robots: { index: false } };
}

export default async function CompareRevisions({ params, searchParams }: Props) {
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const asked = await searchParams;
  if (asked.from === undefined && asked.to === undefined) redirect(`${path}/history`);
  const [from, to] = await Promise.all([
    revisionOrNotFound(id, asked.from ?? `${Number(asked.to) - 1}`),
    revisionOrNotFound(id, asked.to ?? `${head}`),
  ]);
  const { diff, line } = compareContents(from.content, to.content);
  const layout: DiffLayout = asked.view === "side" ? "side" : "inline";
  const address = (view: string) => `${path}/compare?from=${from.number}&to=${to.number}${view}`;
  const older = Math.min(from.number, to.number);
  const changed = diff.changes.filter((change) => change.kind !== "same").length;
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      <CompareHeader
        from={from}
        to={to}
        head={head}
        path={path}
        line={line}
        restore={<Restore article={article} revision={older} named />}
      />
      {line === "" && changed === 0 && (
        <EmptyState
          title="Nothing changed"
          hint={
            from.number === to.number
              ? "You compare a revision with itself. Choose another one in the history."
              : "Both revisions say the same to a reader."
          }
        />
      )}
      {!sameFields(from.content, to.content) && (
        <section className={styles.section} aria-labelledby="fields">
          <h3 id="fields">The article</h3>
          <FieldChanges before={from.content} after={to.content} />
        </section>
      )}
      <Claims articleId={id} worldSlug={world.slug} from={from} to={to} />
      {changed > 0 && (
        <section className={styles.section} aria-labelledby="text">
          <h3 id="text">The text</h3>
          <CompareBar
            addresses={{ inline: address(""), side: address("&view=side") }}
            layout={layout}
            counts={countChanges(diff)}
            changes={changed}
          />
          <DiffView
            changes={diff.changes}
            layout={layout}
            titles={await titlesOf(db, world.id, linkedIn(from, to))}
            before={`Revision ${from.number}`}
            after={`Revision ${to.number}`}
          />
        </section>
      )}
    </Page>
  );
}

type ClaimsProps = { articleId: string; worldSlug: string; from: FullRevision; to: FullRevision };

/** The claims that changed; their citations are looked up only when there are any. */
async function Claims({ articleId, worldSlug, from, to }: ClaimsProps) {
  const changes = claimChangeList(claimChanges(from.content.doc, to.content.doc));
  if (changes.length === 0) return null;
  const [before, after] = await Promise.all([
    claimsOfContent(db, articleId, from.content.doc),
    claimsOfContent(db, articleId, to.content.doc),
  ]);
  return (
    <section className={styles.section} aria-labelledby="claims">
      <h3 id="claims">The claims</h3>
      <ClaimChanges changes={changes} before={before} after={after} worldSlug={worldSlug} />
    </section>
  );
}

async function revisionOrNotFound(articleId: string, number: string | undefined): Promise<FullRevision> {
  const known = /^[1-9]\d{0,8}$/.test(String(number));
  return (known ? await fullRevision(db, articleId, Number(number)) : null) ?? notFound();
}

function linkedIn(from: FullRevision, to: FullRevision): string[] {
  return [from, to].flatMap(({ content }) => linksOf(content.doc).articles);
}
