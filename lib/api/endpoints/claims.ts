import { z } from "zod";
import { claimAnswer } from "@/lib/api/answers";
import { CITATIONS_BODY } from "@/lib/api/body-limits";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { filterText, pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { inWorld, toArticle } from "@/lib/api/requirements";
import { claimShape, grade } from "@/lib/api/shapes";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { success } from "@/lib/base/result";
import { addClaim } from "@/lib/evidence/claims/add-claim";
import { addSentence } from "@/lib/evidence/claims/add-sentence";
import { claimCitations, newClaim, newSentence } from "@/lib/evidence/claims/input";
import { claimsOfWorld } from "@/lib/evidence/claims/read";
import { setCitations } from "@/lib/evidence/claims/set-citations";
import { VERDICTS } from "@/lib/evidence/claims/verdict";

const written = z.object({ id: z.string(), revision: z.int() });
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** The calls about claims and their citations. */
export const claimCalls: readonly Call[] = [
  writeCall({
    method: "post",
    path: "/worlds/{w}/articles/{a}/claims",
    says: "Mark words of an article as a claim and link it to passages",
    requires: toArticle("writeArticle"),
    takes: CITATIONS_BODY,
    holdsArticle: true,
    body: newClaim,
    status: 201,
    answer: written,
    run: (act, { params, body }) => addClaim(act, params.w ?? "", params.a ?? "", body),
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/articles/{a}/sentences",
    says: "Add a sentence to an article, as a claim with its sources",
    requires: toArticle("writeArticle"),
    takes: CITATIONS_BODY,
    holdsArticle: true,
    body: newSentence,
    status: 201,
    answer: written.extend({ block: z.string() }),
    run: (act, { params, body }) => addSentence(act, params.w ?? "", params.a ?? "", body),
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/claims/{id}",
    says: "Replace the citations of a claim",
    requires: inWorld("writeArticle"),
    takes: CITATIONS_BODY,
    body: claimCitations,
    status: 200,
    answer: written,
    run: (act, { params, body }) => setCitations(act, params.w ?? "", params.id ?? "", body),
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/claims",
    says: "The claims of a world",
    query: pageQuery.extend({
      article: filterText.optional(),
      passage: filterText.optional(),
      status: z.enum(CANON_STATUSES).optional(),
      grade: grade.optional(),
      uncited: flag.optional(),
      invention: flag.optional(),
      verdict: z.enum([...VERDICTS, "unchecked"]).optional(),
    }),
    status: 200,
    answer: pageShape(claimShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const claims = await claimsOfWorld(input.db, world.value.id, filter, pageOf(input.query));
      return success(pageAnswer(claims.map(claimAnswer), input.query));
    },
  }),
];
