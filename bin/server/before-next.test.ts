import { globSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { Served } from "@/bin/server/testing/served-by";
import { checkMethod } from "./check-method";
import { checkNavigation } from "./check-navigation";
import type { Handler } from "./exchange";
import { explainNotFound } from "./explain-not-found";
import { showFault } from "./show-fault";

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

const fine: Handler = async ({ response }) => void response.end("fine");

test("a fault of which Next says nothing that helps is told on a page of ours, others are told as they are", async () => {
  const bare: Record<string, Record<string, string>> = {
    "/none": {},
    "/text": { "content-type": "text/plain; charset=utf-8" },
    "/built": { "content-type": "text/html; charset=utf-8", "x-nextjs-prerender": "1", etag: '"a"' },
  };
  const telling: Record<string, Record<string, string>> = {
    "/rendered": { "content-type": "text/html; charset=utf-8" },
    "/api/v1/x": { "content-type": "application/problem+json" },
    "/action": { "content-type": "text/x-component" },
  };
  served = await Served.by(showFault, async ({ request, response }) => {
    const headers = { ...bare, ...telling }[request.url ?? ""] ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = request.url === "/text" && request.method === "HEAD" ? 200 : 500;
    response.end("what Next says");
  });
  for (const path of Object.keys(bare)) {
    const { status, headers, body } = await served.ask(path);
    expect([status, headers["content-type"], headers.etag]).toEqual([500, "text/html; charset=utf-8", undefined]);
    expect(body).toContain("This is our fault");
    expect(body).toContain('<a href="/">All worlds</a>');
  }
  for (const path of Object.keys(telling)) {
    const { status, headers, body } = await served.ask(path);
    expect([status, headers["content-type"], body]).toEqual([500, telling[path]?.["content-type"], "what Next says"]);
  }
  expect((await served.ask("/text", { method: "HEAD" })).status).toBe(200);
  expect((await served.ask("/_global-error?x")).status, "the page itself can be asked for by nobody").toBe(404);
});

test("the empty document of what is not there has words without scripts, and nothing else is changed", async () => {
  const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body><i>é</i></body></html>';
  const answers: Record<string, [status: number, body: string]> = {
    "/none": [404, empty],
    "/drawn": [404, '<!DOCTYPE html><html lang="en"><body>Nothing here</body></html>'],
    "/fine": [200, empty],
  };
  const taken: unknown[] = [];
  let chunks = 0;
  const seen = (chunk: unknown) => {
    chunks += 1;
    return chunk;
  };
  served = await Served.by(explainNotFound, async ({ request, response }) => {
    const [status, body] = answers[request.url ?? ""] ?? [500, ""];
    response.statusCode = status;
    taken.push(request.headers["accept-encoding"]);
    response.setHeader("Content-Length", Buffer.byteLength(body));
    // As compression does: what it puts around these functions has to see every chunk.
    const { write, end } = response;
    response.write = (...chunk: unknown[]) => Reflect.apply(write, response, [seen(chunk[0])]);
    response.end = (...chunk: unknown[]) => Reflect.apply(end, response, [seen(chunk[0])]);
    response.write(Buffer.from(body).subarray(0, 64));
    response.end(Buffer.from(body).subarray(64));
  });
  for (const [path, [status, body]] of Object.entries(answers)) {
    const answer = await served.ask(path, { headers: { "accept-encoding": "gzip" } });
    const without = answer.body
      .replace(/<noscript>[\s\S]*<\/noscript>/, "")
      .replace('"__next_error__" lang="en"', '"__next_error__"');
    expect([answer.status, without]).toEqual([status, body]);
    expect(answer.body.includes("There is nothing at this address")).toBe(path === "/none");
    if (path === "/none") expect(answer.body).toMatch(/<html [^>]*lang="en">.*<body><noscript><style>/);
  }
  expect(taken).toEqual(["identity", "identity", "gzip"]);
  expect(chunks).toBe(6);
});

test("a method that nothing answers is refused with those that are offered, and files take none of a form", async () => {
  served = await Served.by(checkMethod, fine);
  const front = served;
  const asked = async (method: string, path: string) => {
    const { status, headers } = await front.ask(path, { method });
    return status === 405 ? headers.allow : status;
  };
  for (const method of ["TRACE", "PROPFIND", "PUT", "OPTIONS"])
    expect(await asked(method, "/w/a")).toBe("GET, HEAD, POST");
  expect(await asked("TRACE", "/api/v1/worlds")).toContain("PATCH");
  for (const method of ["GET", "HEAD", "POST"]) expect(await asked(method, "/w/a/a/export")).toBe(200);
  for (const method of ["DELETE", "OPTIONS"]) expect(await asked(method, "/api/v1/worlds")).toBe(200);
  const files = globSync("app/**/route.ts")
    .map((path) => path.replace(/^app|\/\([^)]*\)|\/route\.ts$/g, "").replace(/\[\w+\]/g, "x"))
    .filter((address) => !address.startsWith("/api/"));
  expect(files.length).toBeGreaterThan(3);
  for (const file of [...files, "/icon.svg"]) {
    expect([file, await asked("POST", `${file}?x=1`), await asked("GET", file)]).toEqual([file, "GET, HEAD", 200]);
  }
});

test("a page that is asked for in a way that Next cannot read is refused, as Next's client asks it passes", async () => {
  served = await Served.by(checkNavigation, fine);
  const front = served;
  const ask = async (state: string) => (await front.ask("/", { headers: { "next-router-state-tree": state } })).status;
  const read = ["", { children: ["w", { children: [["world", "river", "d", null], {}] }] }, null, "refetch", 16];
  expect(await ask(encodeURIComponent(JSON.stringify(read)))).toBe(200);
  expect((await front.ask("/")).status).toBe(200);
  for (const state of ["garbage", "%ff", "null", "%5B%5D", "%7B%7D", encodeURIComponent('[["a"],{}]')]) {
    expect([state, await ask(state)]).toEqual([state, 400]);
  }
});
