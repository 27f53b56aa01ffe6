import type { Metadata } from "next";
import type { ReactNode } from "react";
import { listOf, type SearchParams } from "@/app/asked";
import { renamedCoverageFilters } from "@/app/renamed-filters";
import { IfMay, IfWriter } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ArticleCoverages } from "@/components/evidence/coverage/article-coverages";
import { CoverageBar } from "@/components/evidence/coverage/coverage-bar";
import { CoverageLegend } from "@/components/evidence/coverage/coverage-legend";
import styles from "@/components/evidence/coverage/coverage-page.module.css";
import { SourceCoverages } from "@/components/evidence/coverage/source-coverages";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { addressWith, pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { type CoverageCounts, type SentenceStatus, sentencesIn, sourcedShare } from "@/lib/document/claims/coverage";
import {
  type ArticleCoverage,
  coveragePath,
  SENTENCE_STATUS_LABELS,
  type SourceCoverage,
} from "@/lib/evidence/coverage/coverage";
import { coverageFilters } from "@/lib/evidence/coverage/input";
import { articleCoverages, countArticleCoverages, countsOfWorld } from "@/lib/evidence/coverage/read";
import { sourceCoverages } from "@/lib/evidence/coverage/read-unused";
import { evidenceMessages } from "@/lib/language/subjects/evidence";

export function generateMetadata(): Metadata {
  const t = evidenceMessages();
  return { title: t("coverage") };
}

/** Articles on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Coverage({ params, searchParams }: Props) {
  const t = evidenceMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, coverageFilters, renamedCoverageFilters);
  const { standing } = filter;
  const [counts, count, sources] = await Promise.all([
    countsOfWorld(db, world.id),
    countArticleCoverages(db, world.id, standing),
    sourceCoverages(db, world.id),
  ]);
  const page = listPage(number, count, PAGE);
  const articles = await articleCoverages(db, world.id, standing, page);
  const path = coveragePath(world.slug);
  return (
    <Page width="wide" header={<PageHeader title={t("coverage")} lead={t("howMuchOfTheArticlesIs")} />}>
      <Articles worldSlug={world.slug} counts={counts} articles={articles} standing={standing}>
        <ListHead count={t("countArticles", { count })} page={page} clear={standing ? path : undefined} />
      </Articles>
      <PageNumbers label={t("articles")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
      <Sources worldSlug={world.slug} sources={sources} />
    </Page>
  );
}

type ArticlesProps = {
  worldSlug: string;
  counts: CoverageCounts;
  articles: readonly ArticleCoverage[];
  standing: SentenceStatus | undefined;
  /** How many there are. */
  children: ReactNode;
};

function Articles({ worldSlug, counts, articles, standing, children }: ArticlesProps) {
  const t = evidenceMessages();
  const path = coveragePath(worldSlug);
  const all = sentencesIn(counts);
  if (all === 0) {
    return (
      <EmptyState
        title={t("nothingWrittenYet")}
        hint={t("onceThereIsAnArticleYou")}
        actions={
          <IfWriter worldSlug={worldSlug}>
            <LinkButton href={`/w/${worldSlug}/new-article`}>{t("writeTheFirstOne")}</LinkButton>
          </IfWriter>
        }
      />
    );
  }
  return (
    <section className={styles.section} aria-labelledby="articles">
      <h2 id="articles" className={styles.heading}>
        {t("articles")}
      </h2>
      <p className={styles.sum}>
        {Math.floor(sourcedShare(counts) * 100)} {t("ofAllSentencesAreSettledSourced", { all })}
      </p>
      <CoverageBar counts={counts} />
      <CoverageLegend
        counts={counts}
        explained
        href={(each) => addressWith(path, { standing: each })}
        current={standing}
      />
      {standing && (
        <p className={styles.sum}>
          {t("articlesWithTheMostSentencesThat")}
          {SENTENCE_STATUS_LABELS[standing].toLowerCase()}”:
        </p>
      )}
      {children}
      {articles.length === 0 ? (
        <EmptyState level={3} title={t("noArticleHasASentenceLike")} hint={t("chooseAnotherStatusAboveOrClear")} />
      ) : (
        <ArticleCoverages worldSlug={worldSlug} articles={articles} standing={standing ?? "uncited"} />
      )}
    </section>
  );
}

function Sources({ worldSlug, sources }: { worldSlug: string; sources: readonly SourceCoverage[] }) {
  const t = evidenceMessages();
  return (
    <section className={styles.section} aria-labelledby="sources">
      <h2 id="sources" className={styles.heading}>
        {t("sources")}
      </h2>
      {sources.length === 0 ? (
        <EmptyState
          level={3}
          title={t("noSourcesYet")}
          hint={t("importTheThreadOrAReference")}
          actions={
            <IfMay worldSlug={worldSlug} action="importSource">
              <LinkButton href={`/w/${worldSlug}/sources/import`}>{t("importASource")}</LinkButton>
            </IfMay>
          }
        />
      ) : (
        <SourceCoverages worldSlug={worldSlug} sources={sources} />
      )}
    </section>
  );
}
