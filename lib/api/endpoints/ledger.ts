import { z } from "zod";
import { type Call, readCall } from "@/lib/api/call";
import { filterText, pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { canonStatus } from "@/lib/api/shapes";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { success } from "@/lib/base/result";
import { momentWords } from "@/lib/document/model/moment";
import type { CitationView } from "@/lib/evidence/claims/claim";
import { departuresOf } from "@/lib/evidence/ledger/read";

const cited = z.object({
  passage: z.string(),
  quote: z.string(),
  source: z.object({ id: z.string(), title: z.string() }),
  post: z.int().nullable(),
});
const departure = z.object({
  claim: z.string(),
  text: z.string(),
  article: z.string(),
  pointOfDivergence: z.boolean(),
  status: canonStatus,
  when: z
    .object({ words: z.string(), year: z.int(), month: z.int().nullable(), day: z.int().nullable() })
    .nullable()
    .describe("null: neither the claim nor what it cites names a year"),
  happened: z.array(cited).describe("What really happened: the words that the claim departs from"),
  told: z.array(cited).describe("The words that carry the timeline's side"),
});

/** The call that gives the divergence ledger. */
export const ledgerCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/ledger",
    says: "The divergence ledger: what departs beside what really happened, in order of time",
    query: pageQuery.extend({
      status: z.enum(CANON_STATUSES).optional(),
      kind: filterText.optional(),
      tag: filterText.optional(),
    }),
    status: 200,
    answer: pageShape(departure),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const { skip, limit } = pageOf(input.query);
      const departures = (await departuresOf(input.db, world.value.id, filter)).slice(skip, skip + limit);
      const items = departures.map(({ claim, text, article, status, moment, happened, told }) => ({
        ...{ claim, text, status },
        article: article.slug,
        pointOfDivergence: article.isDivergence,
        when: moment && { words: momentWords(moment), year: moment.year, month: moment.month, day: moment.day },
        happened: happened.map(citedAnswer),
        told: told.map(citedAnswer),
      }));
      return success(pageAnswer(items, input.query));
    },
  }),
];

function citedAnswer({ passage, quote, source, place }: CitationView) {
  return { passage, quote, source: { id: source.id, title: source.title }, post: place?.post ?? null };
}
