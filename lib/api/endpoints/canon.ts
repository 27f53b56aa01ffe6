import { z } from "zod";
import { decisionAnswer } from "@/lib/api/answers";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { filterText, pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { canonStatus, decisionShape, time } from "@/lib/api/shapes";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { success } from "@/lib/base/result";
import { decideCanon } from "@/lib/canon/decide-canon";
import { newDecision, standpointQuery } from "@/lib/canon/input";
import { CANON_SORTS, canonOf, decisionsOf } from "@/lib/canon/read";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import { isElsewhere } from "@/lib/canon/standpoint";

const canonEntry = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.string(),
  tags: z.array(z.string()),
  status: canonStatus,
  disputed: z.boolean(),
  since: time.nullable(),
  decidedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  reason: z.string().nullable(),
  claims: z.object({ canon: z.int(), proposed: z.int(), nonCanon: z.int() }),
});

/** The calls about the canon log and what follows from it. */
export const canonCalls: readonly Call[] = [
  writeCall({
    method: "post",
    path: "/worlds/{w}/decisions",
    says: "Decide on an article or a claim",
    body: newDecision,
    status: 201,
    answer: decisionShape,
    run: async (act, { params, body }) => {
      const decided = await decideCanon(act, params.w ?? "", body);
      return decided.ok ? success(decisionAnswer(decided.value)) : decided;
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/decisions",
    says: "The canon log, newest first",
    query: pageQuery.extend({ article: filterText.optional(), claim: filterText.optional() }),
    status: 200,
    answer: pageShape(decisionShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const decisions = await decisionsOf(input.db, world.value.id, filter, pageOf(input.query));
      return success(pageAnswer(decisions.map(decisionAnswer), input.query));
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/canon",
    says: "Articles with the canon status that counts",
    query: pageQuery.extend({
      status: z.enum(CANON_STATUSES).optional(),
      kind: filterText.optional(),
      tag: filterText.optional(),
      q: filterText.optional(),
      decidedBy: filterText.optional(),
      sort: z.enum(CANON_SORTS).default("title"),
      ...standpointQuery.shape,
    }),
    status: 200,
    answer: pageShape(canonEntry),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { sort, limit: _limit, cursor: _cursor, asOf, upToPost, inWorld, ...filter } = input.query;
      const page = { sort, ...pageOf(input.query) };
      const standpoint = { asOf, upToPost, inWorld };
      const entries = isElsewhere(standpoint)
        ? await canonSeenFrom(input.db, world.value.id, filter, standpoint, page)
        : await canonOf(input.db, world.value.id, filter, page);
      return success(pageAnswer(entries, input.query));
    },
  }),
];
