import { z } from "zod";
import { pageOf, pageQuery, pageShape, placeAfter, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { mentionLinks, neverLinked } from "@/lib/articles/mentions/input";
import { linkMentions } from "@/lib/articles/mentions/link-mentions";
import { mentionsOf } from "@/lib/articles/mentions/read-mentions";
import { setNeverLinked } from "@/lib/articles/mentions/set-never-linked";
import { BULK_EDIT_KINDS } from "@/lib/articles/structure/bulk-edit";
import { bulkEditsOf } from "@/lib/articles/structure/read-bulk-edits";
import { undoBulkEdit } from "@/lib/articles/structure/undo-bulk-edit";
import { success } from "@/lib/base/result";

const articleShape = z.object({ slug: z.string(), title: z.string() });
const mentionShape = z.object({
  block: z.string().describe("The id of the block"),
  part: z.int().describe("Which of the block's texts, from 0"),
  start: z.int().describe("Where the words begin in it, in UTF-16 units"),
  words: z.string(),
  before: z.string().describe("What stands before the words in their sentence"),
  after: z.string(),
});

/** What came of an act on many articles. */
export const bulkReportShape = z.object({
  edit: z.string().nullable().describe("By which it is undone as one; null: nothing was changed"),
  done: z.array(articleShape.extend({ revision: z.int() })).readonly(),
  left: z.array(articleShape.extend({ why: z.string() })).readonly(),
});

/** The calls about names without a link, and about acts on many articles. */
export const mentionEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/mentions",
    cost: "search",
    summary: "Where other articles name an article without linking to it, with the sentences",
    query: pageQuery,
    status: 200,
    response: pageShape(articleShape.extend({ mentions: z.array(mentionShape).readonly() })).extend({
      total,
      names: z.array(z.string()).readonly().describe("The names that are looked for"),
      never: z.array(z.string()).readonly().describe("Its names that are never to be suggested"),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, title, aliases, world } = article.value;
      const page = { skip: pageOf(input.query).skip, limit: input.query.limit };
      const found = await mentionsOf(input.db, { id, title, aliases, worldId: world.id }, page);
      const { count, articles, names, never } = found;
      return success({ items: articles, nextCursor: placeAfter(input.query, count), total: count, names, never });
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/mentions/link",
    summary: "Link mentions of an article to it: a revision in each article in which some are chosen, with a report",
    requires: inWorld("writeArticle"),
    body: mentionLinks,
    status: 200,
    response: bulkReportShape,
    run: (context, { params, body }) => linkMentions(context, params.world, params.article, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/never-linked",
    summary: "Say that a name is never to be suggested as a mention of an article, or that it may be again",
    requires: inWorld("writeArticle"),
    body: neverLinked,
    status: 200,
    response: z.object({ name: z.string(), never: z.boolean() }),
    run: (context, { params, body }) => setNeverLinked(context, params.world, params.article, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/bulk-edits",
    summary: "What was done to many articles in one act, the latest first",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        id: z.string(),
        kind: z.enum(BULK_EDIT_KINDS),
        summary: z.string(),
        by: z.object({ id: z.string(), name: z.string() }),
        at: time,
        articles: z.int(),
        undone: z.boolean(),
        undoes: z.boolean().describe("It took another one back"),
      }),
    ),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      return success(presentPage(await bulkEditsOf(input.db, world.value.id, pageOf(input.query)), input.query));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/bulk-edits/{edit}/undo",
    summary: "Take back what was done to many articles in one act",
    requires: inWorld("writeArticle"),
    status: 200,
    response: bulkReportShape,
    run: (context, { params }) => undoBulkEdit(context, params.world, params.edit),
  }),
] as const;
