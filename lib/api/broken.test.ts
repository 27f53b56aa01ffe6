import { expect, test } from "vitest";
import { z } from "zod";
import { success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { type Endpoint, readEndpoint } from "./endpoint";
import { serveEndpoints } from "./serve";

const { db } = await testDb();

test("a connection that the database ends is 503 and says when to come again", async () => {
  const response = await asked((on) => on.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`);
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await response.json()).toMatchObject({ kind: "unavailable" });
});

test("two who write the same key at the same moment: the later one is told of a conflict", async () => {
  const { userId, email } = await aPerson(db, "Anna");
  const again = { id: `${userId}2`, name: "Boris", email };
  const response = await asked((on) => on.$transaction((tx) => tx.user.create({ data: again })));
  expect([response.status, await response.json()]).toMatchObject([409, { kind: "conflict" }]);
});

test("whatever else is thrown is our own fault, and nothing of it is told", async () => {
  const response = await asked(() => Promise.reject(new Error("a secret of the house")));
  const body = await response.text();
  expect([response.status, body.includes("secret")]).toEqual([500, false]);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
});

/** The answer to a call that does this with the database. */
async function asked(work: (on: Db) => Promise<unknown>): Promise<Response> {
  const endpoint: Endpoint = readEndpoint({
    method: "get",
    path: "/try",
    summary: "Tries something",
    status: 200,
    response: z.object({}),
    run: async (input) => {
      await work(input.db);
      return success({});
    },
  });
  const serve = serveEndpoints([endpoint], "/api/v1", {
    db,
    authenticate: async () => success(null),
    clock: () => new Date(),
  });
  return serve(new Request("http://127.0.0.1/api/v1/try"));
}
