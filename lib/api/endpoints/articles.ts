import { z } from "zod";
import { DOCUMENT_BODY } from "@/lib/api/body-limits";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, articleReadAt, worldOf } from "@/lib/api/found";
import { presentClaim } from "@/lib/api/presenters";
import { inWorld, toArticle } from "@/lib/api/requirements";
import { canonStatus, claimShape, docShape, factShape, time } from "@/lib/api/schemas";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { factsOfArticles } from "@/lib/articles/facts/read-facts";
import { articleFilters, articleKind } from "@/lib/articles/input";
import { articlesOf } from "@/lib/articles/read-list";
import { revisionContent } from "@/lib/articles/revisions/read";
import { createArticle } from "@/lib/articles/save/create-article";
import { articleSave, newArticle } from "@/lib/articles/save/input";
import { saveArticle } from "@/lib/articles/save/save-article";
import { articleTrash } from "@/lib/articles/trash/input";
import { trashOf } from "@/lib/articles/trash/read-trash";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import { may, refusal } from "@/lib/auth/policy";
import { notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { wholeNumberInQuery } from "@/lib/base/whole-number";
import { claimAttrsOf } from "@/lib/document/claims/claim";
import { toMarkdownWithClaims } from "@/lib/document/markdown/claim-footnotes";
import { type FrontMatter, splitFrontMatter } from "@/lib/document/markdown/front-matter";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { claimsOfArticle, claimsOfContent } from "@/lib/evidence/claims/read";

const entryShape = z.object({
  slug: z.string(),
  title: z.string(),
  kind: articleKind,
  tags: z.array(z.string()),
  canon: canonStatus,
  disputed: z.boolean(),
  revision: z.int(),
  changed: time,
  changedBy: z.object({ id: z.string(), name: z.string() }),
  words: z.int(),
  claims: z.int(),
  facts: z.array(factShape).readonly(),
});
const rightsShape = z.object({
  save: z.boolean().describe("A save is a revision at once"),
  propose: z.boolean(),
  trash: z.boolean(),
  merge: z.boolean().describe("Merge it into another, or change its address"),
  protect: z.boolean(),
  approve: z.boolean(),
  askForReview: z.boolean(),
  decideCanon: z.boolean(),
  openVote: z.boolean(),
});
const slugShape = z.object({ slug: z.string() });
const frontMatterShape = z
  .object({
    title: z.string().nullable(),
    tags: z.array(z.string()).readonly(),
    aliases: z.array(z.string()).readonly(),
  })
  .optional()
  .describe(
    "What stood above the text of `markdown` and was left out: give it as title, tags and aliases, where it is meant",
  );

/** The calls about articles and drafts. */
export const articleCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles",
    summary: "Begin an article",
    requires: inWorld("writeArticle"),
    takes: DOCUMENT_BODY,
    body: newArticle,
    status: 201,
    response: slugShape.extend({ revision: z.int(), frontMatter: frontMatterShape }),
    run: async (context, { params, body }) =>
      withFrontMatter(await createArticle(context, params.world, body), body.markdown),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles",
    summary: "The articles of a world",
    query: pageQuery.extend(articleFilters.shape),
    status: 200,
    response: pageShape(entryShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { sort, limit: _limit, cursor: _cursor, ...filter } = input.query;
      const rows = await articlesOf(input.db, world.value.id, filter, { sort, ...pageOf(input.query) });
      const slugs = rows.map(({ slug }) => slug);
      const facts = await factsOfArticles(input.db, world.value.id, slugs);
      return success(
        presentPage(
          rows.map((row) => ({ ...row, facts: facts.get(row.slug) ?? [] })),
          input.query,
        ),
      );
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}",
    summary: "An article as it is now, also by addresses and names that lead to it; or as a revision kept it",
    query: z.strictObject({
      revision: wholeNumberInQuery().optional(),
      format: z.literal("markdown").optional().describe("Answers the text as Markdown, too, its claims as footnotes"),
    }),
    status: 200,
    response: z.object({
      slug: z.string(),
      title: z.string(),
      kind: articleKind,
      tags: z.array(z.string()),
      aliases: z.array(z.string()),
      canon: canonStatus,
      disputed: z.boolean(),
      revision: z.int(),
      doc: docShape,
      text: z.string(),
      markdown: z
        .string()
        .optional()
        .describe("With `format=markdown`: each claim as ==words==[^claim-ID] with a footnote; a save reads it back"),
      claims: z.array(claimShape),
      may: rightsShape.describe("What the asker may do to the article now"),
    }),
    run: async (input) => {
      const article = await (input.query.revision === undefined ? articleReadAt(input) : articleOf(input));
      if (!article.ok) return article;
      const { id, slug, canon, disputed, revision: head, world } = article.value;
      const number = input.query.revision ?? head;
      const [content, { may }] = await Promise.all([
        revisionContent(input.db, id, number),
        reviewOf(input.db, input.viewer, world, id, input.now),
      ]);
      if (!content) return failed(notFound("revision"));
      const hasClaims = claimAttrsOf(content.doc).length > 0;
      const claimsOfIt = number === head ? claimsOfArticle : claimsOfContent;
      const claims = hasClaims ? await claimsOfIt(input.db, id, content.doc) : [];
      const markdown = input.query.format ? { markdown: markdownOf(world.slug, content.doc, claims) } : {};
      const read = { ...content, text: plainText(content.doc), ...markdown, claims: claims.map(presentClaim), may };
      return success({ slug, canon, disputed, revision: number, ...read });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}",
    summary: "Save an article on top of the revision that was seen",
    requires: toArticle("writeArticle"),
    takes: DOCUMENT_BODY,
    holdsArticle: true,
    body: articleSave,
    status: 200,
    response: z.object({
      revision: z.int(),
      merged: z.boolean(),
      claimsLost: z
        .array(z.object({ id: z.string(), text: z.string() }))
        .readonly()
        .optional()
        .describe(
          "For `markdown`: the claims of the base whose words are not in it any more. After a merge: also the claims of either side that the merged text has no more. All others were kept",
        ),
      frontMatter: frontMatterShape,
    }),
    run: async (context, { params, body }) =>
      withFrontMatter(await saveArticle(context, params.world, params.article, body), body.markdown),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/articles/{article}",
    summary: "Move an article to the trash",
    requires: toArticle("trashArticle"),
    holdsArticle: true,
    body: articleTrash,
    status: 200,
    response: slugShape,
    run: (context, { params, body }) => trashArticle(context, params.world, params.article, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/undelete",
    summary: "Bring an article back from the trash",
    requires: toArticle("trashArticle", { evenInTrash: true }),
    holdsArticle: true,
    body: articleTrash,
    status: 200,
    response: slugShape,
    run: (context, { params }) => untrashArticle(context, params.world, params.article),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/trash",
    summary: "The articles in the trash, the latest first; for who may bring them back",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        slug: z.string(),
        title: z.string(),
        kind: articleKind,
        at: time,
        by: z.string(),
        summary: z.string(),
      }),
    ),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      if (!may(world.value.role, "trashArticle")) return failed(refusal("trashArticle"));
      return success(presentPage(await trashOf(input.db, world.value.id, pageOf(input.query)), input.query));
    },
  }),
] as const;

/** What a save came to, and the front matter that was left out of its Markdown. */
function withFrontMatter<T extends object, F>(
  saved: Result<T, F>,
  markdown = "",
): Result<T & { readonly frontMatter?: FrontMatter }, F> {
  const { matter } = splitFrontMatter(markdown);
  return saved.ok && matter ? success({ ...saved.value, frontMatter: matter }) : saved;
}

/** A text with its claims as footnotes, which say where each citation stands in its source. */
function markdownOf(world: string, doc: DocJson, claims: Awaited<ReturnType<typeof claimsOfContent>>): string {
  const places = new Map(
    claims.flatMap((claim) =>
      claim.citations.map(({ id, source, place }) => {
        const post = place?.post ?? null;
        return [id, post === null ? source.title : `${source.title}, post ${post}`] as const;
      }),
    ),
  );
  return toMarkdownWithClaims(doc, ({ id }) => places.get(id), world);
}
