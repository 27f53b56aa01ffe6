import type { Metadata } from "next";
import { Fragment } from "react";
import { listOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { GraphFilter } from "@/components/graph/graph-filter";
import { LinkedArticles } from "@/components/graph/linked-articles";
import { GraphPicture } from "@/components/graph/picture/graph-picture";
import { ArticleTree } from "@/components/graph/tree/article-tree";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { tagsOf } from "@/lib/articles/read";
import { addressWith, pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import type { ArticleGraph } from "@/lib/graph/graph";
import { graphFilters } from "@/lib/graph/input";
import { articleCalled, graphOf } from "@/lib/graph/read";
import { treeLabels, treeOf } from "@/lib/graph/tree";
import { chartsMessages } from "@/lib/language/subjects/charts";

export function generateMetadata(): Metadata {
  const t = chartsMessages();
  return { title: t("graph") };
}

/** Articles on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Graph({ params, searchParams }: Props) {
  const t = chartsMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: askedPage } = await listOf(searchParams, graphFilters);
  const [graph, tags, middle] = await Promise.all([
    graphOf(db, world.id, filter),
    tagsOf(db, world.id),
    filter.around === undefined ? null : articleCalled(db, world.id, filter.around),
  ]);
  const count = graph.articles.length;
  const page = listPage(askedPage, count, PAGE);
  const path = `/w/${world.slug}/graph`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={middle ? t("aroundTitle", { title: middle.title }) : t("graph")}
          lead={
            middle ? (
              <>
                {t.rich("whatTitleIsJoinedTo", {
                  title: middle.title,
                  link: (words) => <RouteLink href={articlePath(world.slug, middle.slug)}>{words}</RouteLink>,
                })}{" "}
                <RouteLink href={path}>{t("showTheGraphOfTheWhole")}</RouteLink>
              </>
            ) : (
              t("articlesAndTheRelationsAndLinks")
            )
          }
          actions={
            <LinkButton href={addressWith(`${path}/csv`, asked)} file>
              {t("downloadCsv")}
            </LinkButton>
          }
        />
      }
    >
      <GraphFilter path={path} asked={asked} tags={tags.map(({ tag }) => tag)} />
      {middle && (
        <TreeLinks path={path} slug={middle.slug} labels={treeLabels(graph, middle.slug)} shown={filter.tree} />
      )}
      {count > 0 && <Drawn worldSlug={world.slug} graph={graph} middle={middle} filter={filter} asked={asked} />}
      <ListHead
        count={t("countArticle", { count })}
        page={page}
        clear={Object.keys(asked).length > 0 ? path : undefined}
      />
      {count === 0 ? (
        <NoArticles path={path} filtered={Object.keys(asked).length > 0} />
      ) : (
        <LinkedArticles worldSlug={world.slug} graph={graph} skip={page.skip} limit={page.limit} />
      )}
      <PageNumbers label={t("articles")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

type DrawnProps = {
  worldSlug: string;
  graph: ArticleGraph;
  middle: { readonly slug: string } | null;
  filter: { readonly tree?: string | undefined };
  asked: Readonly<Record<string, string>>;
};

/** The tree that is asked for around an article, or the graph. */
function Drawn({ worldSlug, graph, middle, filter: { tree: label }, asked }: DrawnProps) {
  const t = chartsMessages();
  if (!middle || label === undefined) return <GraphPicture worldSlug={worldSlug} asked={asked} middle={middle?.slug} />;
  const tree = treeOf(graph, middle.slug, label);
  return tree ? (
    <ArticleTree worldSlug={worldSlug} tree={tree} />
  ) : (
    <EmptyState
      title={t("nothingStandsAboveOrBelowIt", { label })}
      hint={t("aTreeIsDrawnOfA")}
      actions={
        <LinkButton href={addressWith(`/w/${worldSlug}/graph`, { around: middle.slug })}>
          {t("showTheGraphAroundIt")}
        </LinkButton>
      }
    />
  );
}

type TreeLinksProps = { path: string; slug: string; labels: readonly string[]; shown: string | undefined };

/** The ways to the trees in which an article stands, and back to the graph around it. */
function TreeLinks({ path, slug, labels, shown }: TreeLinksProps) {
  const t = chartsMessages();
  const others = labels.filter((label) => label !== shown);
  if (others.length === 0 && shown === undefined) return null;
  return (
    <p>
      {others.map((label) => (
        <Fragment key={label}>
          <RouteLink href={addressWith(path, { around: slug, tree: label })}>
            {t("asATreeByLabel", { label })}
          </RouteLink>{" "}
        </Fragment>
      ))}
      {shown !== undefined && <RouteLink href={addressWith(path, { around: slug })}>{t("asAGraph")}</RouteLink>}
    </p>
  );
}

function NoArticles({ path, filtered }: { path: string; filtered: boolean }) {
  const t = chartsMessages();
  return filtered ? (
    <EmptyState
      title={t("noArticlesMatchTheseFilters")}
      hint={t("removeOneOrShowAllArticles")}
      actions={<LinkButton href={path}>{t("showAllArticles")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noArticlesYet")}
      hint={t("articlesStandHereWithWhatJoins")}
      actions={<LinkButton href={path.replace(/graph$/, "articles")}>{t("toTheArticles")}</LinkButton>}
    />
  );
}
