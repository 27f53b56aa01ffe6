import { z } from "zod";
import { CITATIONS_BODY } from "@/lib/api/body-limits";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { presentClaim } from "@/lib/api/presenters";
import { inWorld, toArticle } from "@/lib/api/requirements";
import { claimShape } from "@/lib/api/schemas";
import { success } from "@/lib/base/result";
import { addClaim } from "@/lib/evidence/claims/add-claim";
import { addSentence } from "@/lib/evidence/claims/add-sentence";
import { claimCitations, claimFilters, newClaim, newSentence } from "@/lib/evidence/claims/input";
import { claimsOfWorld } from "@/lib/evidence/claims/read";
import { setCitations } from "@/lib/evidence/claims/set-citations";

const written = z.object({ id: z.string(), revision: z.int() });

/** The calls about claims and their citations. */
export const claimCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/claims",
    summary: "Mark words of an article as a claim and link it to passages",
    requires: toArticle("writeArticle"),
    takes: CITATIONS_BODY,
    holdsArticle: true,
    body: newClaim,
    status: 201,
    response: written,
    run: (context, { params, body }) => addClaim(context, params.world, params.article, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/sentences",
    summary: "Add a sentence to an article, as a claim with its sources",
    requires: toArticle("writeArticle"),
    takes: CITATIONS_BODY,
    holdsArticle: true,
    body: newSentence,
    status: 201,
    response: written.extend({ block: z.string() }),
    run: (context, { params, body }) => addSentence(context, params.world, params.article, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/claims/{id}",
    summary: "Replace the citations of a claim",
    requires: inWorld("writeArticle"),
    takes: CITATIONS_BODY,
    body: claimCitations,
    status: 200,
    response: written,
    run: (context, { params, body }) => setCitations(context, params.world, params.id, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/claims",
    summary: "The claims of a world",
    query: pageQuery.extend(claimFilters.shape),
    status: 200,
    response: pageShape(claimShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const claims = await claimsOfWorld(input.db, world.value.id, filter, pageOf(input.query));
      return success(presentPage(claims.map(presentClaim), input.query));
    },
  }),
] as const;
