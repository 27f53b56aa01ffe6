import { z } from "zod";
import { placeFrom, placeText } from "@/lib/activity/changes/change";
import { changeFilters, seenInput } from "@/lib/activity/changes/input";
import { markSeen } from "@/lib/activity/changes/mark-seen";
import { changesOf } from "@/lib/activity/changes/read";
import { personIn } from "@/lib/activity/changes/read-contributions";
import { countNew, readSeenChanges } from "@/lib/activity/changes/read-seen";
import { changeShape, personShape, presentChange } from "@/lib/api/change-presenter";
import { pageQuery } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";

const query = z.strictObject({
  ...changeFilters.shape,
  limit: pageQuery.shape.limit,
  cursor: storableText()
    .max(60)
    .refine((text) => placeFrom(text) !== undefined, "This cursor is not valid. Use one returned by a list.")
    .optional(),
});

/** The calls about what happened in a world, what of it somebody has seen, and what one person did. */
export const changeCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/changes",
    summary:
      "What happened in a world, newest first: revisions, decisions, proposals, imports, checks, protections and pictures",
    query,
    status: 200,
    response: z.object({ items: z.array(changeShape), nextCursor: z.string().nullable() }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit, cursor, ...asked } = input.query;
      const after = placeFrom(cursor ?? "");
      const page = { limit: limit + 1, ...(after ? { after } : {}) };
      const lines = await changesOf(input.db, world.value, asked, page);
      const last = lines.length > limit ? lines[limit - 1] : undefined;
      return success({
        items: lines.slice(0, limit).map(presentChange),
        nextCursor: last ? placeText(last.place) : null,
      });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/changes/seen",
    summary: "Up to when the asker has seen a world's changes, and how many are new to them (100: as many or more)",
    status: 200,
    response: z.object({ upTo: time.nullable(), new: z.int() }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { db, viewer } = input;
      const seen = viewer && (await readSeenChanges(db, viewer, world.value));
      return success({ upTo: seen?.upTo ?? null, new: await countNew(db, viewer, world.value) });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/changes/seen",
    summary: "Mark a world's changes as seen, up to a time",
    body: seenInput,
    status: 200,
    response: z.object({ upTo: time }),
    run: (context, { params, body }) => markSeen(context, params.world, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/people/{user}",
    summary: "Somebody as a world knows them, and how much they did; `changes?by=` lists it",
    status: 200,
    response: personShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const person = await personIn(input.db, world.value, input.params.user);
      return person ? success(person) : failed(notFound("person"));
    },
  }),
] as const;
