import { request as begin } from "node:http";
import { afterEach, expect, test } from "vitest";
import { Served } from "@/bin/server/testing/served-by";
import { offerCalls, type ServeCalls } from "@/lib/api/calls-before-next";
import { answerCalls } from "./answer-calls";
import type { Handler } from "./exchange";
import { passOnAddress } from "./forwarded-address";

let served: Served | undefined;
afterEach(async () => {
  offerCalls(undefined);
  await served?.end();
  served = undefined;
});

const byNext: Handler = async ({ response }) => void response.end("Next");

async function serving(serve: ServeCalls | undefined): Promise<Served> {
  offerCalls(serve);
  served = await Served.by(passOnAddress(0), answerCalls, byNext);
  return served;
}

test("a call reaches the API as it was sent, with the address that the handlers before found out", async () => {
  const site = await serving(async (request) => {
    const { method, url, headers } = request;
    const said = { method, url, host: headers.get("host"), from: headers.get("x-forwarded-for") };
    return Response.json({ ...said, body: await request.text() }, { status: 201, headers: { "retry-after": "3" } });
  });
  const sent = {
    method: "PUT",
    body: "é".repeat(3),
    headers: { host: "wiki.example", "x-forwarded-for": "192.0.2.1" },
  };
  const answer = await site.ask("/api/v1/worlds/a%20b?q=%", sent);
  expect(answer).toMatchObject({ status: 201, headers: { "retry-after": "3", "content-type": "application/json" } });
  expect(JSON.parse(answer.body)).toEqual({
    method: "PUT",
    url: "http://localhost/api/v1/worlds/a%20b?q=%",
    host: "wiki.example",
    from: "127.0.0.1",
    body: "ééé",
  });
});

test.each([
  ["GET", "/api/v1"],
  ["GET", "/api/v1/worlds/"],
  ["GET", "/api/v1//worlds"],
  ["HEAD", "/api/v1/worlds"],
  ["OPTIONS", "/api/v1/worlds"],
  ["GET", "/api/v1/worlds/w/articles/a/ground"],
  ["GET", "/api/viewer"],
  ["GET", "/w/api/v1/worlds"],
])("%s %s is left to Next", async (method, path) => {
  const site = await serving(async () => Response.json({}, { status: 418 }));
  expect((await site.ask(path, { method })).status).toBe(200);
});

test("until the API is loaded Next answers", async () => {
  const site = await serving(undefined);
  expect((await site.ask("/api/v1/worlds")).body).toBe("Next");
});

test("a long answer is packed for who takes that, and says on what it depends", async () => {
  const long = { words: "The river froze. ".repeat(200) };
  const site = await serving(async () => Response.json(long, { headers: { vary: "authorization, cookie" } }));
  const plain = await site.ask("/api/v1/worlds", { headers: { "accept-encoding": "gzip;q=0" } });
  expect(JSON.parse(plain.body)).toEqual(long);
  expect(plain.headers.vary).toBe("authorization, cookie, Accept-Encoding");
  const response = await fetch(`http://127.0.0.1:${site.port}/api/v1/worlds`, {
    headers: { "accept-encoding": "gzip" },
  });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(await response.json()).toEqual(long);
});

test("who sends more than is read is answered all the same", async () => {
  const site = await serving(async () => Response.json({ kind: "tooLarge" }, { status: 413 }));
  const body = "x".repeat(300_000);
  expect(await site.ask("/api/v1/worlds", { method: "POST", body })).toMatchObject({ status: 413 });
});

test("the API hears when nobody waits for its answer any more", async () => {
  const heard = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const site = await serving(async (request) => {
    request.signal.addEventListener("abort", () => heard.resolve());
    begun.resolve();
    await heard.promise;
    return Response.json({});
  });
  const asked = begin({ host: "127.0.0.1", port: site.port, path: "/api/v1/worlds" });
  asked.on("error", () => {}).end();
  await begun.promise;
  asked.destroy();
  await expect(heard.promise).resolves.toBeUndefined();
});
