import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { countReports } from "@/lib/articles/reports/count-reports";
import { brokenLinks } from "@/lib/articles/reports/read-broken-links";
import { doubleTitles } from "@/lib/articles/reports/read-double-titles";
import { REPORTS } from "@/lib/articles/reports/report";
import { success } from "@/lib/base/result";

const articleShape = z.object({ slug: z.string(), title: z.string() });

/** The calls about the health of a world. `report` of the list of articles has those that list articles. */
export const reportEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/reports",
    summary: "How much each report on the health of a world lists",
    status: 200,
    response: z.object({ items: z.array(z.object({ report: z.enum(REPORTS), count: z.int() })) }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const counts = await countReports(input.db, world.value.id);
      return success({ items: REPORTS.map((report) => ({ report, count: counts[report] })) });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/broken-links",
    summary: "Articles in the trash to which others link, those to which most do first",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        slug: z.string().describe("The address that the links name"),
        article: articleShape.describe("The article in the trash"),
        waiting: z.int().describe("How many articles link to it"),
        from: z.array(articleShape).readonly().describe("The first of them by title"),
      }),
    ).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { count, links } = await brokenLinks(input.db, world.value.id, pageOf(input.query));
      return success({ ...presentPage(links, input.query), total: count });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/double-titles",
    summary: "Names that several articles share or nearly share",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        same: z.boolean().describe("false: the names are nearly the same"),
        articles: z
          .array(articleShape.extend({ kind: z.string(), names: z.array(z.string()).readonly() }))
          .readonly()
          .describe("Each with those of its names that are meant, as a link spells them"),
      }),
    ).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { count, titles } = await doubleTitles(input.db, world.value.id, pageOf(input.query));
      return success({ ...presentPage(titles, input.query), total: count });
    },
  }),
] as const;
