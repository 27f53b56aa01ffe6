import { z } from "zod";
import { driftAnswer } from "@/lib/api/answers";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { filterText, pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { driftCountsShape, driftShape, verdictShape } from "@/lib/api/shapes";
import { success } from "@/lib/base/result";
import { confirmCitation } from "@/lib/evidence/claims/confirm-citation";
import { correctCitation } from "@/lib/evidence/claims/correct-citation";
import { DRIFT_GRADES } from "@/lib/evidence/claims/drift";
import { dropCitation } from "@/lib/evidence/claims/drop-citation";
import { giveVerdict } from "@/lib/evidence/claims/give-verdict";
import { citationConfirmation, citationCorrection, citationRelease, newVerdict } from "@/lib/evidence/claims/input";
import { driftCounts, driftOf } from "@/lib/evidence/claims/read-drift";

const CITATION = "/worlds/{w}/claims/{id}/citations/{citation}";
const written = z.object({ id: z.string(), revision: z.int() });

/** The claim and the citation that a call's path names. */
function named(params: Readonly<Record<string, string>>) {
  return { claim: params.id ?? "", citation: params.citation ?? "" };
}

/** The calls about single citations: those that drifted, and the verdicts on them. */
export const citationCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/drift",
    says: "The citations that are not found word for word in the newest version of their source",
    query: pageQuery.extend({ source: filterText.optional(), grade: z.enum(DRIFT_GRADES).optional() }),
    status: 200,
    answer: pageShape(driftShape).extend({ counts: driftCountsShape }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { source, grade } = input.query;
      const filter = { ...(source === undefined ? {} : { source }), ...(grade === undefined ? {} : { grade }) };
      const rows = await driftOf(input.db, world.value.id, filter, pageOf(input.query));
      const counts = await driftCounts(input.db, world.value.id, filter);
      return success({ ...pageAnswer(rows.map(driftAnswer), input.query), counts });
    },
  }),
  writeCall({
    method: "post",
    path: `${CITATION}/confirm`,
    says: "Make the place at which a citation was found again its place",
    body: citationConfirmation,
    status: 200,
    answer: written,
    run: (act, { params, body }) => confirmCitation(act, params.w ?? "", named(params), body),
  }),
  writeCall({
    method: "post",
    path: `${CITATION}/correct`,
    says: "Bring a citation to other words",
    body: citationCorrection,
    status: 200,
    answer: written,
    run: (act, { params, body }) => correctCitation(act, params.w ?? "", named(params), body),
  }),
  writeCall({
    method: "post",
    path: `${CITATION}/let-go`,
    says: "Let a citation go; its claim stays",
    body: citationRelease,
    status: 200,
    answer: written,
    run: (act, { params, body }) => dropCitation(act, params.w ?? "", named(params), body),
  }),
  writeCall({
    method: "post",
    path: `${CITATION}/verdict`,
    says: "Say what one found when one read a citation's passage",
    body: newVerdict,
    status: 201,
    answer: verdictShape,
    run: (act, { params, body }) => giveVerdict(act, params.w ?? "", named(params), body),
  }),
];
