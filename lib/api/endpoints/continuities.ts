import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { presentDecision } from "@/lib/api/presenters";
import { canonStatus, decisionShape, time } from "@/lib/api/schemas";
import { invalid, notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { changeContinuity } from "@/lib/canon/continuities/change-continuity";
import { changedContinuity, differenceFilters, newContinuity } from "@/lib/canon/continuities/input";
import { makeContinuity } from "@/lib/canon/continuities/make-continuity";
import { continuitiesOf, twoContinuities } from "@/lib/canon/continuities/read";
import { differencesBetween, type StandingThere } from "@/lib/canon/read-differences";

const mark = z.object({ slug: z.string(), name: z.string() });

const continuityShape = mark.extend({
  description: z.string(),
  parent: mark.nullable().describe("What it follows until it differs; null: it is the world’s first one"),
  setAside: time.nullable(),
});

const standing = z.object({
  status: canonStatus,
  disputed: z.boolean(),
  decision: decisionShape.nullable().describe("The decision that says so; null: nobody has decided"),
});

/** The calls about the continuities of a world. */
export const continuityCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/continuities",
    summary: "The continuities of a world, the first one first; none where it has only one",
    status: 200,
    response: z.object({ items: z.array(continuityShape) }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success({ items: await continuitiesOf(input.db, world.value.id) }) : world;
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/continuities",
    summary: "Make another continuity, which follows its parent until it differs",
    body: newContinuity,
    status: 201,
    response: continuityShape,
    run: (context, { params, body }) => makeContinuity(context, params.world, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/continuities/{continuity}",
    summary: "Rename or describe a continuity, set it aside or bring it back",
    body: changedContinuity,
    status: 200,
    response: continuityShape,
    run: (context, { params, body }) => changeContinuity(context, params.world, params.continuity, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/continuities/{continuity}/differences",
    summary: "Articles and claims whose status differs from that in another continuity, with both decisions",
    query: pageQuery.extend(differenceFilters.shape),
    status: 200,
    response: pageShape(
      z.object({
        article: z.object({ slug: z.string(), title: z.string() }),
        claim: z.object({ id: z.string(), text: z.string() }).nullable(),
        one: standing.describe("In the continuity"),
        other: standing,
      }),
    ).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { of, status, otherStatus, with: other } = input.query;
      const two = await twoContinuities(input.db, world.value.id, input.params.continuity, other);
      if (!two) return failed(notFound("continuity"));
      if (!two.other) return failed(invalid("with", "Name another continuity of this world."));
      const filter = { ...(of ? { of } : {}), ...(status ? { status } : {}), ...(otherStatus ? { otherStatus } : {}) };
      const found = await differencesBetween(
        input.db,
        world.value.id,
        two.one.line,
        two.other.line,
        filter,
        pageOf(input.query),
      );
      const items = found.differences.map((each) => ({
        ...each,
        one: presented(each.one),
        other: presented(each.other),
      }));
      return success({ ...presentPage(items, input.query), total: found.articles + found.claims });
    },
  }),
] as const;

function presented({ decision, ...rest }: StandingThere) {
  return { ...rest, decision: decision && presentDecision(decision) };
}
