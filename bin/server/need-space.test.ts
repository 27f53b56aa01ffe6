import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { inOrder } from "./exchange";
import { floorIn, freeBytes, isBelow } from "./free-space";
import { needSpace } from "./need-space";

let server: Server | undefined;
afterEach(() => server?.close());

/** Serves with the floor, and returns the status of the answer to a request. */
async function serving(mb: number | undefined) {
  const floor = floorIn(mb === undefined ? {} : { DATABASE_FOLDER: "/", MIN_FREE_MB: String(mb) });
  const saved = inOrder([needSpace(floor), async ({ response }) => void response.end("saved")]);
  server = createServer((request, response) => void saved({ request, response }));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return (method: string, path: string) => fetch(`http://127.0.0.1:${port}${path}`, { method });
}

test("below the floor writes are refused in words, and reading and signing in go on", async () => {
  const ask = await serving(1e12);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    expect((await ask(method, "/api/v1/worlds")).status).toBe(503);
  const problem = await ask("PUT", "/api/v1/worlds/w/articles/a");
  expect(problem.headers.get("retry-after")).toBe("60");
  expect(await problem.json()).toMatchObject({ kind: "unavailable", title: /no space left/ });
  expect(await (await ask("POST", "/worlds/new")).text()).toContain("There is no space left on the server");
  expect((await ask("GET", "/api/v1/worlds")).status).toBe(200);
  for (const path of ["/api/auth/callback/credentials", "/sign-in", "/sign-in?next=/", "/sign-out"])
    expect((await ask("POST", path)).status).toBe(200);
  expect((await ask("POST", "/sign-in-elsewhere")).status).toBe(503);
});

test("above the floor, and where the database has a disk of its own, everything passes", async () => {
  expect((await (await serving(1))("POST", "/api/v1/worlds")).status).toBe(200);
  server?.close();
  expect((await (await serving(undefined))("POST", "/api/v1/worlds")).status).toBe(200);
});

test("a disk that does not say how full it is counts as one with room", async () => {
  expect(await freeBytes("/no/such/folder")).toBeUndefined();
  expect(await isBelow({ folder: "/no/such/folder", bytes: 1e18 })).toBe(false);
  expect(await isBelow({ folder: "/", bytes: 1e18 })).toBe(true);
});
