import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { presentDecision } from "@/lib/api/presenters";
import { canonStatus, decisionShape, time } from "@/lib/api/schemas";
import { filterText } from "@/lib/base/filter-input";
import { failed, success } from "@/lib/base/result";
import { NO_CONTINUITY } from "@/lib/canon/continuities/continuity";
import { continuitySlug } from "@/lib/canon/continuities/input";
import { continuityNamed } from "@/lib/canon/continuities/read";
import { decideCanon } from "@/lib/canon/decide-canon";
import { decideOnChanged } from "@/lib/canon/decide-on-changed";
import { canonFilters, changedDecisions, newDecision } from "@/lib/canon/input";
import { countDecisions, decisionsOf } from "@/lib/canon/read";
import { canonOf } from "@/lib/canon/read-canon";
import { changedClaims, countChangedClaims } from "@/lib/canon/read-changed-claims";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import { isElsewhere } from "@/lib/canon/standpoint";
import { standpointOf } from "@/lib/canon/standpoint-asked";
import { closeEndedVotes } from "@/lib/canon/votes/close-vote";

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
export const canonCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/decisions",
    summary: "Decide on an article or a claim",
    body: newDecision,
    status: 201,
    response: decisionShape,
    run: async (context, { params, body }) => {
      // What the members have decided by then comes first.
      await closeEndedVotes(context.db, context.now, { world: { slug: params.world } });
      const decided = await decideCanon(context, params.world, body);
      return decided.ok ? success(presentDecision(decided.value)) : decided;
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/decisions",
    summary: "The canon log of a continuity, newest first",
    query: pageQuery.extend({
      article: filterText.optional(),
      claim: filterText.optional(),
      continuity: continuitySlug.optional().describe("The slug of the continuity; left out: the world’s first one"),
    }),
    status: 200,
    response: pageShape(decisionShape).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, continuity, ...asked } = input.query;
      const named =
        continuity === undefined ? { id: null } : await continuityNamed(input.db, world.value.id, continuity);
      if (!named) return failed(NO_CONTINUITY);
      const filter = { ...asked, continuityId: named.id };
      const decisions = await decisionsOf(input.db, world.value.id, filter, pageOf(input.query));
      const total = await countDecisions(input.db, world.value.id, filter);
      return success({ ...presentPage(decisions.map(presentDecision), input.query), total });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/canon/changed",
    summary: "Canon claims whose words changed since they were decided on",
    query: pageQuery,
    status: 200,
    response: pageShape(
      z.object({
        id: z.string(),
        text: z.string(),
        before: z.string().nullable().describe("The words that were judged; null: it was added since"),
        article: z.object({ slug: z.string(), title: z.string() }),
        judged: z.int().describe("The revision that was judged"),
        head: z.int(),
      }),
    ).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const changed = await changedClaims(input.db, world.value.id, pageOf(input.query));
      const total = await countChangedClaims(input.db, world.value.id);
      return success({ ...presentPage(changed, input.query), total });
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/canon/changed",
    summary: "Confirm many claims as they read now, or lower them: a decision for each",
    body: changedDecisions,
    status: 200,
    response: z.object({
      decisions: z.array(
        z.object({ claim: z.string(), decision: z.string().nullable(), refused: z.string().nullable() }),
      ),
    }),
    run: async (context, { params, body }) => {
      await closeEndedVotes(context.db, context.now, { world: { slug: params.world } });
      const decided = await decideOnChanged(context, params.world, body);
      return decided.ok ? success({ decisions: decided.value }) : decided;
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/canon",
    summary: "Articles with the canon status that counts",
    query: pageQuery.extend(canonFilters.shape),
    status: 200,
    response: pageShape(canonEntry),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { sort, limit: _limit, cursor: _cursor, asOf, upToPost, inWorld, continuity, ...filter } = input.query;
      const { skip, limit } = pageOf(input.query);
      const standpoint = await standpointOf(input.db, world.value.id, { asOf, upToPost, inWorld, continuity });
      if (!standpoint) return failed(NO_CONTINUITY);
      const entries = isElsewhere(standpoint)
        ? (await canonSeenFrom(input.db, world.value.id, filter, standpoint, { sort, skip, limit })).entries
        : await canonOf(input.db, world.value.id, filter, { sort, skip, limit });
      return success(presentPage(entries, input.query));
    },
  }),
] as const;
