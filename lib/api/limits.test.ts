import { expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { responseCheck } from "@/lib/api/testing/response-check";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { aPerson, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { openApiDocument } from "./openapi";
import { serveEndpoints } from "./serve";

const { db } = await testDb();

test("who tries one address of a world after the other is told to wait, as the OpenAPI document says; others are not", async () => {
  await aWorld(db, "secret-river", "private");
  const [curious, other] = [await aPerson(db, "curious"), await aPerson(db, "other")];
  const statuses: number[] = [];
  for (let tries = 0; tries < 25; tries += 1) statuses.push((await tryAddress(curious)).status);
  expect(new Set(statuses)).toEqual(new Set([409]));
  const refused = await tryAddress(curious);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  const body: unknown = await refused.json();
  expect(body).toMatchObject({
    kind: "tooMany",
    detail: expect.stringMatching(/nothing was done\. Try again in \d+ seconds\./),
  });
  const check = responseCheck(openApiDocument(apiEndpoints, "/api/v1"), "/api/v1");
  expect(check("post /worlds", 429, "application/problem+json", body)).toEqual([]);
  expect((await tryAddress(other)).status).toBe(409);
});

function tryAddress(viewer: Viewer): Promise<Response> {
  const serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(viewer),
    clock: () => new Date(),
  });
  const body = JSON.stringify({ slug: "secret-river", title: "Mine", visibility: "private" });
  return Promise.resolve(serve(new Request("http://127.0.0.1/api/v1/worlds", { method: "POST", body })));
}
