import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { time } from "@/lib/api/shapes";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { tokenInput } from "@/lib/auth/input";
import { feedKeysOf } from "@/lib/auth/read";
import { revokeFeedKey } from "@/lib/auth/revoke-feed-key";
import { failed, success } from "@/lib/base/result";

const keyShape = z.object({ id: z.string(), name: z.string(), createdAt: time, lastUsedAt: time.nullable() });

/** The calls about the keys by which programs read the feeds of one's private worlds. */
export const feedKeyCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/feed-keys",
    says: "One's own keys of feeds that work; the keys themselves are kept nowhere",
    query: pageQuery,
    status: 200,
    answer: pageShape(keyShape),
    run: async ({ db, viewer, query }) => {
      if (!viewer)
        return failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
      const keys = await feedKeysOf(db, viewer.userId);
      const { skip, limit } = pageOf(query);
      return success(pageAnswer(keys.slice(skip, skip + limit), query));
    },
  }),
  writeCall({
    method: "post",
    path: "/feed-keys",
    cost: "secret",
    says: "Make a key that reads one's feeds and nothing else: `?key=KEY` at the end of a feed's address. It is shown this once",
    secret: ["key"],
    body: tokenInput,
    status: 201,
    answer: z.object({ id: z.string(), name: z.string(), key: z.string() }),
    run: async (act, { body }) => {
      const made = await createFeedKey(act, body);
      if (!made.ok) return made;
      const { id, name, token: key } = made.value;
      return success({ id, name, key });
    },
  }),
  writeCall({
    method: "delete",
    path: "/feed-keys/{id}",
    says: "Revoke one of one's own keys of feeds",
    status: 200,
    answer: z.object({ id: z.string() }),
    run: (act, { params }) => revokeFeedKey(act, params.id ?? ""),
  }),
];
