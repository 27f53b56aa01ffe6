import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { presentWorld } from "@/lib/api/presenters";
import { worldShape } from "@/lib/api/schemas";
import { success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import { createWorld } from "@/lib/worlds/create-world";
import { newWorld, worldSettings } from "@/lib/worlds/input";
import { worldCounts, worldsVisibleTo } from "@/lib/worlds/read";
import { updateWorld } from "@/lib/worlds/update-world";

const counts = z.object({ articles: z.int(), sources: z.int(), claims: z.int(), decisions: z.int() });

/** The calls about worlds. */
export const worldCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds",
    cost: "world",
    summary: "Create a world",
    body: newWorld,
    status: 201,
    response: worldShape,
    run: async (context, { body }) => {
      const made = await createWorld(context, body);
      return made.ok ? success(presentWorld(made.value)) : made;
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds",
    summary: "One's own worlds, then the public ones: those that changed last first, those without an article last",
    query: pageQuery.extend({ q: storableText().trim().max(120).default("").describe("Words in the title") }),
    status: 200,
    response: pageShape(worldShape),
    run: async ({ db, viewer, query }) => {
      const worlds = await worldsVisibleTo(db, viewer, query.q, pageOf(query));
      return success(presentPage(worlds.map(presentWorld), query));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}",
    summary: "A world and how much it holds",
    status: 200,
    response: worldShape.extend({ counts }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      return success({ ...presentWorld(world.value), counts: await worldCounts(input.db, world.value.id) });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}",
    summary: "Change a world's title, description and who may read it",
    body: worldSettings,
    status: 200,
    response: worldShape,
    run: async (context, { params, body }) => {
      const updated = await updateWorld(context, params.world, body);
      return updated.ok ? success(presentWorld(updated.value)) : updated;
    },
  }),
] as const;
