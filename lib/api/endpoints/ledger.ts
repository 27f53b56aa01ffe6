import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { canonStatus } from "@/lib/api/schemas";
import { success } from "@/lib/base/result";
import { momentWords } from "@/lib/document/model/moment";
import type { CitationView } from "@/lib/evidence/claims/claim";
import { ledgerFilters } from "@/lib/evidence/ledger/input";
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
  citations: z.array(cited).describe("The words that carry the timeline's side"),
});

/** The call that gives the divergence ledger. */
export const ledgerCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/ledger",
    summary: "The divergence ledger: what departs beside what really happened, in order of time",
    query: pageQuery.extend(ledgerFilters.shape),
    status: 200,
    response: pageShape(departure),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const { skip, limit } = pageOf(input.query);
      const departures = (await departuresOf(input.db, world.value.id, filter)).slice(skip, skip + limit);
      const items = departures.map(({ claim, text, article, status, moment, happened, citations }) => ({
        claim,
        text,
        status,
        article: article.slug,
        pointOfDivergence: article.isDivergence,
        when: moment && { words: momentWords(moment), year: moment.year, month: moment.month, day: moment.day },
        happened: happened.map(presentCited),
        citations: citations.map(presentCited),
      }));
      return success(presentPage(items, input.query));
    },
  }),
] as const;

function presentCited({ passage, quote, source, place }: CitationView) {
  return { passage, quote, source: { id: source.id, title: source.title }, post: place?.post ?? null };
}
