import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, articleReadAt, worldOf } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { canonStatus } from "@/lib/api/schemas";
import { articleAddress, articleMerge } from "@/lib/articles/addresses/input";
import { mergeArticle } from "@/lib/articles/addresses/merge-article";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import { articleKind } from "@/lib/articles/input";
import { backlinksTo } from "@/lib/articles/links/read-backlinks";
import { brokenSections } from "@/lib/articles/links/read-broken-sections";
import { readPreview } from "@/lib/articles/links/read-preview";
import { headingsOf } from "@/lib/articles/links/read-sections";
import { linkSuggestions } from "@/lib/articles/links/read-suggestions";
import { wantedArticles } from "@/lib/articles/links/read-wanted";
import { filterText } from "@/lib/base/filter-input";
import { success } from "@/lib/base/result";

const backlinkShape = z.object({
  slug: z.string(),
  title: z.string(),
  sentences: z
    .array(z.object({ before: z.string(), words: z.string(), after: z.string() }))
    .readonly()
    .describe("Each link with what stands before and after it in its sentence"),
});

const linkedShape = z.object({ slug: z.string(), title: z.string() });

/** The calls about links between articles. */
export const linkEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/link-suggestions",
    summary:
      "What a link may be meant to lead to, by a part of a title or another name; what is not written yet comes last",
    query: z.strictObject({ q: filterText.default("") }),
    status: 200,
    response: z.object({
      items: z.array(
        z.object({
          slug: z.string(),
          title: z.string(),
          name: z.string().describe("The title, or the other name that fits"),
          kind: articleKind.nullable().describe("null: nobody has written it yet"),
          waiting: z.int().describe("How many articles link to what nobody has written yet"),
        }),
      ),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      return success({ items: await linkSuggestions(input.db, world.value.id, input.query.q) });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/wanted-articles",
    summary: "What a world's articles link to and nobody has written, what most wait for first",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        slug: z.string(),
        title: z.string().describe("The words of the slug"),
        waiting: z.int().describe("How many articles link to it"),
        from: z
          .array(z.object({ slug: z.string(), title: z.string() }))
          .readonly()
          .describe("The first of them by title"),
      }),
    ),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { articles } = await wantedArticles(input.db, world.value.id, pageOf(input.query));
      return success(presentPage(articles, input.query));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/broken-sections",
    summary: "Links to sections that their articles do not have any more, by the title of the article that links",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        from: linkedShape.describe("The article that links"),
        to: linkedShape.describe("The article without such a section"),
        section: z.string().describe("The id of a block, or what a heading was called"),
      }),
    ).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { count, links } = await brokenSections(input.db, world.value.id, pageOf(input.query));
      return success({ ...presentPage(links, input.query), total: count });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/backlinks",
    summary:
      "The articles that link to an article by its address, one that it had before, its title or another of its names",
    query: pageQuery,
    status: 200,
    response: pageShape(backlinkShape).extend({ total }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, world } = article.value;
      const { count, articles } = await backlinksTo(input.db, { id, worldId: world.id }, pageOf(input.query));
      return success({ ...presentPage(articles, input.query), total: count });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/headings",
    summary: "The headings of an article, which links to its sections name: `article:SLUG#BLOCK`",
    status: 200,
    response: z.object({
      slug: z.string(),
      items: z
        .array(z.object({ block: z.string(), title: z.string(), level: z.int().describe("2, 3 or 4") }))
        .readonly(),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      return success({ slug: article.value.slug, items: await headingsOf(input.db, article.value.id) });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/preview",
    summary: "What is shown of an article, or of a section of it, to whoever rests on a link to it",
    query: z.strictObject({ section: filterText.default("").describe("The id of the block with which it begins") }),
    status: 200,
    response: z.object({
      slug: z.string(),
      title: z.string(),
      kind: articleKind,
      canon: canonStatus,
      disputed: z.boolean(),
      section: z.string().nullable().describe("The heading of that section; null: the article as a whole"),
      opening: z.string().describe("Its first sentences"),
      picture: z.object({ id: z.string(), alt: z.string() }).nullable(),
    }),
    run: async (input) => {
      const article = await articleReadAt(input);
      if (!article.ok) return article;
      return success(await readPreview(input.db, article.value, input.query.section));
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/address",
    summary: "Give an article another address; the one that it had leads to it for ever",
    requires: toArticle("mergeArticle"),
    holdsArticle: true,
    body: articleAddress,
    status: 200,
    response: z.object({ slug: z.string() }),
    run: (context, { params, body }) => moveArticle(context, params.world, params.article, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/merge",
    summary:
      "Merge an article into another, to which all of its addresses lead; bringing it back from the trash takes that back",
    requires: toArticle("mergeArticle"),
    holdsArticle: true,
    body: articleMerge,
    status: 200,
    response: z.object({ slug: z.string(), revision: z.int() }).describe("Of the article that it went into"),
    run: (context, { params, body }) => mergeArticle(context, params.world, params.article, body),
  }),
] as const;
