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
import { countLabel } from "@/lib/base/count-label";
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

export const metadata: Metadata = { title: "Coverage" };

/** Articles on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Coverage({ params, searchParams }: Props) {
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
    <Page
      width="wide"
      header={
        <PageHeader
          title="Coverage"
          lead="How much of the articles is sourced or openly invented, what has no source yet, and which passages of the sources no article uses."
        />
      }
    >
      <Articles worldSlug={world.slug} counts={counts} articles={articles} standing={standing}>
        <ListHead count={countLabel(count, "article")} page={page} clear={standing ? path : undefined} />
      </Articles>
      <PageNumbers label="Articles" {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
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
  const path = coveragePath(worldSlug);
  const all = sentencesIn(counts);
  if (all === 0) {
    return (
      <EmptyState
        title="Nothing written yet"
        hint="Once there is an article, you see here which of its sentences are cited to a passage."
        actions={
          <IfWriter worldSlug={worldSlug}>
            <LinkButton href={`/w/${worldSlug}/new-article`}>Write the first one</LinkButton>
          </IfWriter>
        }
      />
    );
  }
  return (
    <section className={styles.section} aria-labelledby="articles">
      <h2 id="articles" className={styles.heading}>
        Articles
      </h2>
      <p className={styles.sum}>
        {Math.floor(sourcedShare(counts) * 100)} % of {all.toLocaleString("en")} sentences are settled: sourced,
        departing from history, or openly invented.
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
          Articles with the most sentences that are “{SENTENCE_STATUS_LABELS[standing].toLowerCase()}”:
        </p>
      )}
      {children}
      {articles.length === 0 ? (
        <EmptyState
          level={3}
          title="No article has a sentence like that"
          hint="Choose another status above, or clear the filter."
        />
      ) : (
        <ArticleCoverages worldSlug={worldSlug} articles={articles} standing={standing ?? "uncited"} />
      )}
    </section>
  );
}

function Sources({ worldSlug, sources }: { worldSlug: string; sources: readonly SourceCoverage[] }) {
  return (
    <section className={styles.section} aria-labelledby="sources">
      <h2 id="sources" className={styles.heading}>
        Sources
      </h2>
      {sources.length === 0 ? (
        <EmptyState
          level={3}
          title="No sources yet"
          hint="Import the thread or a reference to see which of its passages the articles don’t use."
          actions={
            <IfMay worldSlug={worldSlug} action="importSource">
              <LinkButton href={`/w/${worldSlug}/sources/import`}>Import a source</LinkButton>
            </IfMay>
          }
        />
      ) : (
        <SourceCoverages worldSlug={worldSlug} sources={sources} />
      )}
    </section>
  );
}
