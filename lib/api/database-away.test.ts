import { expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { serveEndpoints } from "./serve";

// Nobody listens there.
process.env.DATABASE_URL = "postgresql://nobody:nothing@127.0.0.1:9/nowhere";

test("without a database the API answers 503 and says when to come again", async () => {
  const serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(null),
    clock: () => new Date(),
  });
  const response = await serve(new Request("http://127.0.0.1/api/v1/worlds"));
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await response.json()).toMatchObject({ kind: "unavailable", detail: expect.stringContaining("Try again") });
  await db.$disconnect();
});
