import { expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { openApiDocument } from "@/lib/api/openapi";
import { serveEndpoints } from "@/lib/api/serve";
import { success } from "@/lib/base/result";
import { testDb } from "@/prisma/testing/test-database";
import { aPlaceToFuzz } from "./a-place";
import { curlOf } from "./curl";
import { fuzz } from "./fuzz";
import type { FuzzAnswer } from "./judge";
import type { FuzzRequest } from "./make-request";

/** Enough for each endpoint a dozen times; `npm run fuzz` sends ten thousand to a server. */
const REQUESTS = 1_500;
const SEED = 9;
const MS = 240_000;

const BASE = "/api/v1";
const { db } = await testDb();

test(
  "whatever is sent, no endpoint answers 5xx or anything that the OpenAPI document does not promise",
  async () => {
    const { known, people, tidy } = await aPlaceToFuzz(db);
    const viewers = new Map(Object.entries(people).map(([name, { actor }]) => [`Bearer ${name}`, actor]));
    const serve = serveEndpoints(apiEndpoints, BASE, {
      db,
      authenticate: async ({ headers }) => success(viewers.get(headers.get("authorization") ?? "") ?? null),
      clock: () => new Date(),
    });
    const send = async (request: FuzzRequest): Promise<FuzzAnswer> => {
      const { endpoint, address, headers, body } = request;
      const init = { method: endpoint.method.toUpperCase(), headers, ...(body ? { body: new Uint8Array(body) } : {}) };
      const response = await serve(new Request(`http://127.0.0.1${address}`, init));
      const contentType = response.headers.get("content-type") ?? "";
      return { status: response.status, contentType, text: await response.text() };
    };
    const named = ["owner", "owner", "owner", ...Object.keys(people)].map((name) => ({ name, token: name }));
    const callers = [...named, { name: "nobody", token: null }];
    const document = openApiDocument(apiEndpoints, BASE);
    const report = await fuzz({
      document,
      base: BASE,
      seed: SEED,
      count: REQUESTS,
      atOnce: 3,
      callers,
      known,
      send,
      tidy,
    });
    const faults = report.faults.map(
      ({ request, wrong }) => `${wrong.join("; ")}\n  ${curlOf(request, "http://127.0.0.1")}`,
    );
    expect(faults).toEqual([]);
    expect(report.sent).toBe(REQUESTS);
    // Were everything refused, nothing would have been tried.
    expect(report.statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS / 20);
    expect(report.statuses.get(422) ?? 0).toBeGreaterThan(REQUESTS / 20);
    expect(report.statuses.get(404) ?? 0).toBeGreaterThan(0);
  },
  MS,
);
