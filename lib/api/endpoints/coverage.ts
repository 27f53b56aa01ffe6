import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint } from "@/lib/api/endpoint";
import { articleOf, worldOf } from "@/lib/api/found";
import { coverageCounts as counts, time } from "@/lib/api/schemas";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { countCoverage, SENTENCE_STATUSES } from "@/lib/document/claims/coverage";
import { coverageFilters, unusedFilters } from "@/lib/evidence/coverage/input";
import {
  articleCoverages,
  countArticleCoverages,
  countsOfWorld,
  sentencesOfArticle,
} from "@/lib/evidence/coverage/read";
import { sourceCoverages, unusedPassages } from "@/lib/evidence/coverage/read-unused";
import { sourceIn } from "@/lib/sources/read";

const standing = z.enum(SENTENCE_STATUSES);
const passageKind = z.enum(["paragraph", "quotation", "heading", "listItem", "caption"]);
const sourceShape = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(["thread", "reference"]),
  passages: z.int().describe("Those that tell something of their own: no quotations, no headings"),
  used: z.int(),
});
const sentenceShape = z.object({
  key: z.string().describe("Names the sentence by its words"),
  text: z.string(),
  standing,
  places: z.array(z.object({ block: z.string(), start: z.int(), end: z.int() })),
  claims: z.array(z.string()),
});

/** The calls about what is sourced, and about what of the sources is used. */
export const coverageCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/coverage",
    summary:
      "How the sentences of a world stand: in all, by article (the most without a source first), and what of each source is used",
    query: pageQuery.extend(coverageFilters.shape),
    status: 200,
    response: pageShape(
      z.object({ slug: z.string(), title: z.string(), kind: z.string(), changed: time, counts }),
    ).extend({
      total,
      counts,
      sources: z.array(sourceShape),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { id } = world.value;
      const { standing: asked } = input.query;
      const [all, articles, count, sources] = await Promise.all([
        countsOfWorld(input.db, id),
        articleCoverages(input.db, id, asked, pageOf(input.query)),
        countArticleCoverages(input.db, id, asked),
        sourceCoverages(input.db, id),
      ]);
      return success({ counts: all, sources, total: count, ...presentPage(articles, input.query) });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/coverage",
    summary: "The sentences of an article with how each stands",
    status: 200,
    response: z.object({ revision: z.int(), counts, sentences: z.array(sentenceShape) }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, revision } = article.value;
      const sentences = (await sentencesOfArticle(input.db, id, revision)) ?? [];
      const presented = sentences.map(({ stretches: places, claims, ...sentence }) => ({
        ...sentence,
        places,
        claims: claims.map((claim) => claim.id),
      }));
      return success({ revision, counts: countCoverage(sentences), sentences: presented });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/sources/{id}/coverage",
    summary: "How much of a source the articles use, and its passages that none of them uses",
    query: pageQuery.extend(unusedFilters.shape),
    status: 200,
    response: pageShape(
      z.object({
        id: z.string(),
        order: z.int(),
        post: z.int().nullable(),
        author: z.string().nullable(),
        kind: passageKind,
        text: z.string(),
      }),
    ).extend({ source: sourceShape }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const source = await sourceIn(input.db, world.value.id, input.params.id);
      if (!source) return failed(notFound("source"));
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const [passages, [coverage]] = await Promise.all([
        unusedPassages(input.db, source, filter, pageOf(input.query)),
        sourceCoverages(input.db, world.value.id, source.id),
      ]);
      if (!coverage) return failed(notFound("source"));
      return success({ source: coverage, ...presentPage(passages, input.query) });
    },
  }),
] as const;
