import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { coverageCounts } from "@/lib/api/schemas";
import { success } from "@/lib/base/result";
import type { Citation } from "@/lib/document/model/citation";
import { dropSentenceDecision } from "@/lib/evidence/sourcing/drop-sentence-decision";
import { sentenceDecision, sourcingProposal, sourcingSave } from "@/lib/evidence/sourcing/input";
import { proposeSourcing } from "@/lib/evidence/sourcing/propose-sourcing";
import { putSentenceDecision } from "@/lib/evidence/sourcing/put-sentence-decision";
import { sourcingSessionOf } from "@/lib/evidence/sourcing/read";
import { saveSourcing } from "@/lib/evidence/sourcing/save-sourcing";

const kind = z.enum(["skip", "invention", "link"]);
const left = z.array(z.object({ key: z.string(), text: z.string(), kind, why: z.string() }));
const sentence = z.object({
  key: z.string(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
  heading: z.string(),
  decision: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("skip") }),
      z.object({ kind: z.literal("invention") }),
      z.object({ kind: z.literal("link"), citation: z.custom<Citation>().meta({ type: "object" }) }),
    ])
    .nullable()
    .describe("What one has decided and not saved"),
});

/** The calls of the sourcing session through the sentences of an article that have no source. */
export const sourcingEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/sourcing",
    summary: "The sentences of an article without a source, with what one has decided about them and not saved",
    status: 200,
    response: z.object({
      revision: z.int(),
      counts: coverageCounts,
      sentences: z.array(sentence),
      left: left.describe("What one decided about sentences that were changed or settled by others meanwhile"),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success(await sourcingSessionOf(input.db, input.viewer, article.value)) : article;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/sourcing/{key}",
    summary:
      "Decide about a sentence: link it, call it an invention, or skip it. The article stays as it is until the walk is saved",
    body: sentenceDecision,
    status: 200,
    response: z.object({ key: z.string(), kind }),
    run: (context, { params, body }) => putSentenceDecision(context, params.world, params.article, params.key, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/articles/{article}/sourcing/{key}",
    summary: "Take back what one decided about a sentence and has not saved",
    status: 200,
    response: z.object({ key: z.string() }),
    run: (context, { params }) => dropSentenceDecision(context, params.world, params.article, params.key),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/sourcing/save",
    summary:
      "Save what one decided as one revision; what others changed meanwhile is kept, and steps that no longer fit are answered",
    requires: toArticle("writeArticle"),
    holdsArticle: true,
    body: sourcingSave,
    status: 200,
    response: z.object({ revision: z.int(), linked: z.int(), invented: z.int(), left }),
    run: (context, { params, body }) => saveSourcing(context, params.world, params.article, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/sourcing/propose",
    summary: "Propose what one decided, where changes are reviewed first",
    body: sourcingProposal,
    status: 201,
    response: z.object({ number: z.int(), left }),
    run: (context, { params, body }) => proposeSourcing(context, params.world, params.article, body),
  }),
] as const;
