import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { time } from "@/lib/api/schemas";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { tokenInput } from "@/lib/auth/input";
import { feedKeysOf } from "@/lib/auth/read";
import { revokeFeedKey } from "@/lib/auth/revoke-feed-key";
import { failed, success } from "@/lib/base/result";

const keyShape = z.object({ id: z.string(), name: z.string(), createdAt: time, lastUsedAt: time.nullable() });

/** The calls about the keys by which programs read the feeds of one's private worlds. */
export const feedKeyCalls = [
  readEndpoint({
    method: "get",
    path: "/feed-keys",
    summary: "One's own keys of feeds that work; the keys themselves are kept nowhere",
    query: pageQuery,
    status: 200,
    response: pageShape(keyShape),
    run: async ({ db, viewer, query }) => {
      if (!viewer)
        return failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
      const keys = await feedKeysOf(db, viewer.userId);
      const { skip, limit } = pageOf(query);
      return success(presentPage(keys.slice(skip, skip + limit), query));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/feed-keys",
    cost: "secret",
    summary:
      "Create a key that reads one's feeds and nothing else: `?key=KEY` at the end of a feed's address. It is shown this once",
    secret: ["key"],
    body: tokenInput,
    status: 201,
    response: z.object({ id: z.string(), name: z.string(), key: z.string() }),
    run: async (context, { body }) => {
      const made = await createFeedKey(context, body);
      if (!made.ok) return made;
      const { id, name, token: key } = made.value;
      return success({ id, name, key });
    },
  }),
  writeEndpoint({
    method: "delete",
    path: "/feed-keys/{id}",
    summary: "Revoke one of one's own keys of feeds",
    status: 200,
    response: z.object({ id: z.string() }),
    run: (context, { params }) => revokeFeedKey(context, params.id),
  }),
] as const;
