import { z } from "zod";
import { readEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { canonStatus } from "@/lib/api/schemas";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { success } from "@/lib/base/result";
import { mapFilters } from "@/lib/map/input";
import { OPEN_END } from "@/lib/map/map";
import { MOST_ON_MAP, mapOf } from "@/lib/map/read";

const point = z
  .object({ latitude: z.number(), longitude: z.number() })
  .describe("In degrees; north and east are positive");
const spot = z
  .object({ across: z.number(), down: z.number() })
  .describe("On a map of the world's own: parts of its width and height, from 0 to 1");
const place = z.union([point, spot]);
const when = z
  .object({ first: z.int(), last: z.int() })
  .nullable()
  .describe(
    `Its first and last day, numbered from 1 January of the year 1 (that day is 1); ${OPEN_END}: it is not over`,
  );

/** The call that gives what stands on the map. */
export const mapEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/map",
    summary: `Articles that have a place, and the lines that they draw; at most ${MOST_ON_MAP.toLocaleString("en")} articles`,
    query: mapFilters,
    status: 200,
    response: z.object({
      items: z.array(
        z.object({
          slug: z.string(),
          title: z.string(),
          kind: z.enum(ARTICLE_KINDS),
          status: canonStatus,
          disputed: z.boolean(),
          point: place.nullable(),
          lines: z.array(
            z.object({ type: z.enum(["route", "front"]), label: z.string(), points: z.array(place), when }),
          ),
          when,
        }),
      ),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const articles = await mapOf(input.db, world.value.id, input.query);
      return success({
        items: articles.map((article) => ({
          ...article,
          lines: article.lines.map((line) => ({ ...line, points: [...line.points] })),
        })),
      });
    },
  }),
] as const;
