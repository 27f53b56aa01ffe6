import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { articleOf } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { success } from "@/lib/base/result";
import { dropStep } from "@/lib/evidence/sourcing/drop-step";
import { groundProposal, groundSave, groundStep } from "@/lib/evidence/sourcing/input";
import { proposeGround } from "@/lib/evidence/sourcing/propose-ground";
import { putStep } from "@/lib/evidence/sourcing/put-step";
import { walkThrough } from "@/lib/evidence/sourcing/read";
import { saveGround } from "@/lib/evidence/sourcing/save-ground";

const kind = z.enum(["skip", "invention", "link"]);
const left = z.array(z.object({ key: z.string(), text: z.string(), kind, why: z.string() }));
const sentence = z.object({
  key: z.string(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
  heading: z.string(),
  step: z.looseObject({ kind }).nullable().describe("What one has decided and not saved"),
});

/** The calls of the walk through the sentences of an article that have no source. */
export const groundCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/sourcing",
    says: "The sentences of an article without a source, with what one has decided about them and not saved",
    status: 200,
    answer: z.object({
      revision: z.int(),
      counts: z.record(z.string(), z.int()),
      sentences: z.array(sentence),
      left: left.describe("What one decided about sentences that were changed or settled by others meanwhile"),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success(await walkThrough(input.db, input.viewer, article.value)) : article;
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/articles/{a}/sourcing/{key}",
    says: "Decide about a sentence: link it, call it an invention, or skip it. The article stays as it is until the walk is saved",
    body: groundStep,
    status: 200,
    answer: z.object({ key: z.string(), kind }),
    run: (act, { params, body }) => putStep(act, params.w ?? "", params.a ?? "", params.key ?? "", body),
  }),
  writeCall({
    method: "delete",
    path: "/worlds/{w}/articles/{a}/sourcing/{key}",
    says: "Take back what one decided about a sentence and has not saved",
    status: 200,
    answer: z.object({ key: z.string() }),
    run: (act, { params }) => dropStep(act, params.w ?? "", params.a ?? "", params.key ?? ""),
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/articles/{a}/sourcing/save",
    says: "Save what one decided as one revision; what others changed meanwhile is kept, and steps that no longer fit are answered",
    requires: toArticle("writeArticle"),
    holdsArticle: true,
    body: groundSave,
    status: 200,
    answer: z.object({ revision: z.int(), linked: z.int(), invented: z.int(), left }),
    run: (act, { params, body }) => saveGround(act, params.w ?? "", params.a ?? "", body),
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/articles/{a}/sourcing/propose",
    says: "Propose what one decided, where changes are reviewed first",
    body: groundProposal,
    status: 201,
    answer: z.object({ number: z.int(), left }),
    run: (act, { params, body }) => proposeGround(act, params.w ?? "", params.a ?? "", body),
  }),
];
