import { notFound, redirect } from "next/navigation";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/a/[article]/article";
import { ComparedClaims } from "@/app/w/[world]/a/[article]/compare/compared-claims";
import { Restore, UndoLink } from "@/app/w/[world]/a/[article]/history/acts";
import { ArticleHeader } from "@/components/article/article-header";
import { CompareBar } from "@/components/revisions/compare-bar";
import { CompareHeader } from "@/components/revisions/compare-header";
import styles from "@/components/revisions/compare-page.module.css";
import { ComparePicker } from "@/components/revisions/compare-picker";
import { type DiffLayout, DiffView } from "@/components/revisions/diff-view";
import { FieldChanges } from "@/components/revisions/field-changes";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { articlePath } from "@/lib/articles/article";
import { titlesOf } from "@/lib/articles/read";
import { db } from "@/lib/db";
import { countChanges } from "@/lib/document/change-kinds";
import { linksOf } from "@/lib/document/link";
import { compareContents } from "@/lib/revisions/changes-between";
import { fullRevision } from "@/lib/revisions/read";
import { namedRevisions } from "@/lib/revisions/read-names";
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
        acts={
          <>
            <UndoLink article={article} first={older + 1} last={Math.max(from.number, to.number)} named />
            <Restore article={article} revision={older} named />
          </>
        }
        choices={<ComparePicker path={path} from={from} to={to} head={head} named={await namedRevisions(db, id)} />}
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
      <ComparedClaims articleId={id} worldSlug={world.slug} before={from.content} after={to.content} />
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

async function revisionOrNotFound(articleId: string, number: string | undefined): Promise<FullRevision> {
  const known = /^[1-9]\d{0,8}$/.test(String(number));
  return (known ? await fullRevision(db, articleId, Number(number)) : null) ?? notFound();
}

function linkedIn(from: FullRevision, to: FullRevision): string[] {
  return [from, to].flatMap(({ content }) => linksOf(content.doc).articles);
}
