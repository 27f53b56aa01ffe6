import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { presentDrift } from "@/lib/api/presenters";
import { driftCountsShape, driftShape, verdictShape } from "@/lib/api/schemas";
import { success } from "@/lib/base/result";
import { confirmCitation } from "@/lib/evidence/claims/confirm-citation";
import { correctCitation } from "@/lib/evidence/claims/correct-citation";
import { inQueue } from "@/lib/evidence/claims/drift";
import { dropCitation } from "@/lib/evidence/claims/drop-citation";
import { giveVerdict } from "@/lib/evidence/claims/give-verdict";
import {
  citationConfirmation,
  citationCorrection,
  citationRelease,
  driftFilters,
  newVerdict,
} from "@/lib/evidence/claims/input";
import { driftCounts, driftOf } from "@/lib/evidence/claims/read-drift";

const CITATION = "/worlds/{world}/claims/{id}/citations/{citation}";
const written = z.object({ id: z.string(), revision: z.int() });

/** The claim and the citation that a call's path names. */
function named(params: { readonly id: string; readonly citation: string }) {
  return { claim: params.id, citation: params.citation };
}

/** The calls about single citations: those that drifted, and the verdicts on them. */
export const citationCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/drift",
    summary: "The citations that are not found word for word in the newest version of their source",
    query: pageQuery.extend(driftFilters.shape),
    status: 200,
    response: pageShape(driftShape).extend({ total, counts: driftCountsShape }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const rows = await driftOf(input.db, world.value.id, filter, pageOf(input.query));
      const counts = await driftCounts(input.db, world.value.id, filter);
      return success({
        ...presentPage(rows.map(presentDrift), input.query),
        total: inQueue(counts, filter.grade),
        counts,
      });
    },
  }),
  writeEndpoint({
    method: "post",
    path: `${CITATION}/confirm`,
    summary: "Make the place at which a citation was found again its place",
    body: citationConfirmation,
    status: 200,
    response: written,
    run: (context, { params, body }) => confirmCitation(context, params.world, named(params), body),
  }),
  writeEndpoint({
    method: "post",
    path: `${CITATION}/correct`,
    summary: "Bring a citation to other words",
    body: citationCorrection,
    status: 200,
    response: written,
    run: (context, { params, body }) => correctCitation(context, params.world, named(params), body),
  }),
  writeEndpoint({
    method: "post",
    path: `${CITATION}/let-go`,
    summary: "Drop a citation; its claim stays",
    body: citationRelease,
    status: 200,
    response: written,
    run: (context, { params, body }) => dropCitation(context, params.world, named(params), body),
  }),
  writeEndpoint({
    method: "post",
    path: `${CITATION}/verdict`,
    summary: "Say what one found when one read a citation's passage",
    body: newVerdict,
    status: 201,
    response: verdictShape,
    run: (context, { params, body }) => giveVerdict(context, params.world, named(params), body),
  }),
] as const;
