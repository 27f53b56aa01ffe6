import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { describeTag } from "@/lib/articles/structure/describe-tag";
import { retagging, tagDescription, tagFilters, tagName, tagRename } from "@/lib/articles/structure/input";
import { tagList, tagOf } from "@/lib/articles/structure/read-tags";
import { renameTag } from "@/lib/articles/structure/rename-tag";
import { retagArticles } from "@/lib/articles/structure/retag-articles";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { bulkReportShape } from "./mentions";

const tagShape = z.object({
  tag: z.string(),
  articles: z.int().describe("How many articles carry it"),
  description: z.string().describe("Empty: nobody has said anything of it"),
});

/** The calls about tags. Which articles carry one the list of articles says (`tag`). */
export const tagEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/tags",
    summary: "The tags of a world, from A to Z",
    query: pageQuery.extend(tagFilters.shape),
    status: 200,
    response: pageShape(tagShape).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { count, tags } = await tagList(input.db, world.value.id, input.query, pageOf(input.query));
      return success({ ...presentPage(tags, input.query), total: count });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/tags/{tag}",
    summary: "A tag, and what is said of it",
    status: 200,
    response: tagShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const tag = await tagOf(input.db, world.value.id, input.params.tag);
      return tag ? success(tag) : failed(notFound("tag"));
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/tags/{tag}",
    summary: "Say what a tag is about; an empty text takes it away",
    requires: inWorld("writeArticle"),
    body: tagDescription,
    status: 200,
    response: z.object({ tag: z.string(), description: z.string() }),
    run: async (context, { params, body }) => {
      const tag = tagName.safeParse(params.tag);
      return tag.success ? describeTag(context, params.world, tag.data, body) : failed(notFound("tag"));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/tags/{tag}/rename",
    summary: "Give all articles of a tag another one in its place; where that is there already, the two become one",
    requires: inWorld("mergeArticle"),
    body: tagRename,
    status: 200,
    response: bulkReportShape,
    run: (context, { params, body }) => renameTag(context, params.world, params.tag, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/retagging",
    summary: "Give tags to several articles and take others from them: a revision in each, with a report",
    requires: inWorld("writeArticle"),
    body: retagging,
    status: 200,
    response: bulkReportShape,
    run: (context, { params, body }) => retagArticles(context, params.world, body),
  }),
] as const;
