import { z } from "zod";
import { worldAnswer } from "@/lib/api/answers";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { worldShape } from "@/lib/api/shapes";
import { success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import { createWorld } from "@/lib/worlds/create-world";
import { newWorld, worldSettings } from "@/lib/worlds/input";
import { worldCounts, worldsVisibleTo } from "@/lib/worlds/read";
import { updateWorld } from "@/lib/worlds/update-world";

const counts = z.object({ articles: z.int(), sources: z.int(), claims: z.int(), decisions: z.int() });

/** The calls about worlds. */
export const worldCalls: readonly Call[] = [
  writeCall({
    method: "post",
    path: "/worlds",
    cost: "world",
    says: "Make a world",
    body: newWorld,
    status: 201,
    answer: worldShape,
    run: async (act, { body }) => {
      const made = await createWorld(act, body);
      return made.ok ? success(worldAnswer(made.value)) : made;
    },
  }),
  readCall({
    method: "get",
    path: "/worlds",
    says: "One's own worlds, then the public ones: those that changed last first, those without an article last",
    query: pageQuery.extend({ q: storableText().trim().max(120).default("").describe("Words of the title") }),
    status: 200,
    answer: pageShape(worldShape),
    run: async ({ db, viewer, query }) => {
      const worlds = await worldsVisibleTo(db, viewer, query.q, pageOf(query));
      return success(pageAnswer(worlds.map(worldAnswer), query));
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}",
    says: "A world and how much it holds",
    status: 200,
    answer: worldShape.extend({ counts }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      return success({ ...worldAnswer(world.value), counts: await worldCounts(input.db, world.value.id) });
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}",
    says: "Change a world's title, description and who may read it",
    body: worldSettings,
    status: 200,
    answer: worldShape,
    run: async (act, { params, body }) => {
      const updated = await updateWorld(act, params.w ?? "", body);
      return updated.ok ? success(worldAnswer(updated.value)) : updated;
    },
  }),
];
