import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { answerFor } from "@/app/viewer-answers/answers";
import { feedAlternates } from "@/app/w/[world]/(activity)/feed-alternates";
import { standpointIn } from "@/app/w/[world]/dials-here";
import { Credits } from "@/components/articles/attribution/credits";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { ArticlePage } from "@/components/articles/page/article-page";
import { Backlinks } from "@/components/articles/page/backlinks";
import { ClaimPopover } from "@/components/articles/page/claim-popover";
import { Contents } from "@/components/articles/page/contents";
import { CoverageKey } from "@/components/articles/page/coverage-key";
import { CoverageLink } from "@/components/articles/page/coverage-link";
import { DiscussSelection } from "@/components/articles/page/discuss-selection";
import { DocumentView } from "@/components/articles/page/document-view";
import { numberedClaims } from "@/components/articles/page/numbered-claim";
import { spansByBlock } from "@/components/articles/page/sentence-spans";
import { SourceList } from "@/components/articles/page/source-list";
import { SinceRead } from "@/components/articles/revisions/since-read";
import { ArticleTimeline } from "@/components/timeline/article-timeline";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import { fieldsOfKind } from "@/lib/articles/facts/read-kind-fields";
import { relationsTo } from "@/lib/articles/facts/read-relations";
import { BACKLINKS_SHOWN } from "@/lib/articles/links/link-target";
import { backlinksTo } from "@/lib/articles/links/read-backlinks";
import { sectionTargets } from "@/lib/articles/links/read-sections";
import { targetsOf } from "@/lib/articles/links/read-targets";
import { contributorsTo } from "@/lib/articles/revisions/read-attribution";
import { liveLists } from "@/lib/articles/structure/read-live-lists";
import { choiceInQuery, textInQuery } from "@/lib/base/page-query";
import { siteAddress } from "@/lib/base/site-address";
import { articleDescription } from "@/lib/canon/article-description";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { db } from "@/lib/db";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { linksOf } from "@/lib/document/model/link";
import { plainText } from "@/lib/document/model/text";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { restsOn } from "@/lib/evidence/claims/read-resting";
import { countsOfArticle, coverageInBatches } from "@/lib/evidence/coverage/read";
import { shownFiles } from "@/lib/files/read";
import { articleMessages } from "@/lib/language/subjects/article";
import { datedClaimsOf } from "@/lib/timeline/read-dated-claims";
import { type ArticleParams, contentOf, readableArticle } from "./article";
import { ArticleFrom, titleSeenFrom } from "./article-from";
import { InTrash } from "./history/in-trash";
import { RedirectedFrom } from "./redirected-from";
import { SupersededBy } from "./superseded-by";
import { NoticeOfTemplate } from "./template-notice";

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const standpoint = await standpointIn(searchParams, (await params).world);
  if (standpoint) return { title: await titleSeenFrom(params, standpoint), robots: { index: false } };
  const { id, revision, title, slug, world, canon, disputed, isTemplate } = await readableArticle(params);
  const content = await contentOf(id, revision);
  const path = articlePath(world.slug, slug);
  const description = content ? articleDescription(content.doc, canon, disputed) : STATUS_LABELS[canon].name;
  return {
    title: `${title} · ${world.title}`,
    description,
    ...(isTemplate ? { robots: { index: false } } : {}),
    alternates: { ...feedAlternates(path, world.visibility), canonical: path },
    openGraph: { type: "article", siteName: world.title, title, description, url: `${siteAddress()}${path}` },
  };
}

type Props = { params: ArticleParams; searchParams: SearchParams };

const shape = z.object({ coverage: choiceInQuery(["on"]), from: textInQuery() });

export default async function Article({ params, searchParams }: Props) {
  const standpoint = await standpointIn(searchParams, (await params).world);
  return standpoint ? (
    <ArticleFrom params={params} standpoint={standpoint} />
  ) : (
    <ArticleNow params={params} searchParams={searchParams} />
  );
}

async function ArticleNow({ params, searchParams }: Props) {
  const t = articleMessages();
  const article = await readableArticle(params);
  const { world, slug, id, revision } = article;
  const [content, claims, backlinks, contributors, resting, counts, fields, relations, dated] = await Promise.all([
    contentOf(id, revision),
    claimsOfArticle(db, id),
    backlinksTo(db, { id, worldId: world.id }, { limit: BACKLINKS_SHOWN }),
    contributorsTo(db, id, revision),
    restsOn(db, id),
    countsOfArticle(db, id, revision),
    fieldsOfKind(db, world.id, article.kind),
    relationsTo(db, { id, worldId: world.id }),
    datedClaimsOf(db, id),
  ]);
  if (!content) throw new Error(`Article ${id} has no revision ${revision}`);
  const links = linksOf(content.doc);
  const [targets, sections, files, lists] = await Promise.all([
    targetsOf(db, world.id, links.articles),
    sectionTargets(db, world.id, links.sections),
    shownFiles(db, world.id, fileIdsOf(content.doc)),
    liveLists(db, world.id, content.doc),
  ]);
  const numbered = numberedClaims(claims);
  const all = [...numbered.values()];
  const { coverage, from } = await queryOf(searchParams, shape);
  const mapped = coverage === "on";
  const context = {
    worldSlug: world.slug,
    targets,
    sections,
    files,
    lists,
    fields,
    relations,
    claims: numbered,
    sentences: mapped ? spansByBlock(await coverageInBatches(content.doc)) : undefined,
  };
  const path = articlePath(world.slug, slug);
  const viewer = await answerFor("text", world.slug, slug);
  const empty = files.size + lists.size === 0 && relations.length === 0 && plainText(content.doc).trim() === "";
  return (
    <ArticlePage>
      <ArticleHeader
        worldSlug={world.slug}
        article={article}
        coverage={<CoverageLink counts={counts} path={path} shown={mapped} />}
      />
      {from !== "" && <RedirectedFrom article={article} from={from} />}
      {!article.trashed && <SinceRead worldSlug={world.slug} articleSlug={slug} viewer={viewer.answer} />}
      <SupersededBy article={article} />
      {article.isTemplate && <NoticeOfTemplate article={article} />}
      {article.trashed && <InTrash article={article} trashed={article.trashed} />}
      <Contents doc={content.doc} />
      {empty ? (
        <EmptyState
          title={t("nothingWrittenYet")}
          hint={t("theArticleHasATitleBut")}
          actions={<LinkButton href={`${path}/edit`}>{t("writeIt")}</LinkButton>}
        />
      ) : (
        <ClaimPopover claims={all} worldSlug={world.slug}>
          <DocumentView doc={content.doc} context={context} />
          {!article.trashed && <DiscussSelection path={path} revision={revision} />}
        </ClaimPopover>
      )}
      <ArticleTimeline worldSlug={world.slug} articleSlug={slug} claims={dated} />
      {mapped && <CoverageKey counts={counts} path={path} />}
      <SourceList claims={all} worldSlug={world.slug} articleSlug={slug} uncited={counts.uncited} />
      <Backlinks worldSlug={world.slug} articleSlug={slug} {...backlinks} />
      <Credits
        worldSlug={world.slug}
        path={articlePath(world.slug, slug)}
        contributors={contributors}
        resting={resting}
      />
    </ArticlePage>
  );
}
