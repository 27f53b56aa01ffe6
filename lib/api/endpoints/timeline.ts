import { z } from "zod";
import { readEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { canonStatus } from "@/lib/api/schemas";
import { failed, success } from "@/lib/base/result";
import { NO_CONTINUITY } from "@/lib/canon/continuities/continuity";
import { timelineQuery } from "@/lib/timeline/input";
import { MOST_EVENTS } from "@/lib/timeline/read";
import { timelineFor } from "@/lib/timeline/read-standpoint";

const when = z
  .object({ first: z.int(), last: z.int(), date: z.string(), words: z.string() })
  .describe(
    "Its first and last day, numbered from 1 January of the year 1 (that day is 1), the date as EDTF and in words",
  );

const event = z.object({
  claim: z.string(),
  text: z.string(),
  article: z.object({ slug: z.string(), title: z.string(), kind: z.string(), tags: z.array(z.string()) }),
  status: canonStatus,
  disputed: z.boolean(),
  when,
  happened: z
    .array(
      z.object({
        quote: z.string(),
        passage: z.string(),
        source: z.object({ id: z.string(), title: z.string() }),
        when: when.nullable(),
      }),
    )
    .describe("What really happened, where the claim departs from it"),
});

/** The call that gives the timeline. */
export const timelineCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/timeline",
    summary: `The claims that name a date, in order of time; at most ${MOST_EVENTS.toLocaleString("en")} of them`,
    query: timelineQuery,
    status: 200,
    response: z.object({
      items: z.array(event),
      total: z.int().describe("How many there are in all"),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const found = await timelineFor(input.db, world.value.id, input.query);
      return found ? success({ items: [...found.events], total: found.total }) : failed(NO_CONTINUITY);
    },
  }),
] as const;
