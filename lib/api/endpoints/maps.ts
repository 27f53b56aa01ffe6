import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { success } from "@/lib/base/result";
import { arrangeMaps } from "@/lib/map/arrange-maps";
import { mapsInput } from "@/lib/map/maps-input";
import { ownMapsOf } from "@/lib/map/read-maps";

const map = z.object({
  key: z.string().describe("What fact boxes name it by"),
  title: z.string(),
  file: z.string().describe("The id of the picture"),
});

/** The calls about pictures that are maps of a world's own. */
export const ownMapEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/maps",
    summary: "The pictures that a world chose as maps",
    status: 200,
    response: z.object({
      version: z.string().nullable().describe("null: nobody has chosen any"),
      maps: z.array(map.extend({ width: z.int(), height: z.int() })).readonly(),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success(await ownMapsOf(input.db, world.value.id)) : world;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/maps",
    summary: "Choose the pictures that are a world's maps anew",
    requires: inWorld("arrangeMaps"),
    body: mapsInput,
    status: 200,
    response: z.object({ maps: z.array(map) }),
    run: (context, { params, body }) => arrangeMaps(context, params.world, body),
  }),
] as const;
