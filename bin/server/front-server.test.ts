import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type Answer, Served } from "@/bin/server/testing/served-by";
import { checkAction } from "./check-action";
import { checkAddress } from "./check-address";
import { Drain } from "./drain";
import type { Handler } from "./exchange";
import { passOnAddress, trustedProxiesIn } from "./forwarded-address";
import { limitWork } from "./limit-work";
import { replaceWhen } from "./replace-when";
import { setSecurityHeaders } from "./security-headers";
import { dropSlowClients } from "./slow-clients";

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

const fine: Handler = async ({ response }) => void response.end("fine");
/** Answers with the headers that came. */
const echo: Handler = async ({ request, response }) => void response.end(JSON.stringify(request.headers));
/** Answers as soon as the whole body is there, with how long it was. */
const count: Handler = async ({ request, response }) => {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  response.end(String(bytes));
};

test("a damaged address is a page with 400, a readable one passes as it is", async () => {
  served = await Served.by(checkAddress, fine);
  for (const path of ["/w/%ff", "/w/%ed%a0%80", "/w/%", "/w/a%00b", "/w/a?q=%00", "/%c0%af"]) {
    const answer = await served.ask(path);
    expect(answer.status, path).toBe(400);
    expect(answer.headers["content-type"]).toContain("text/html");
    expect(answer.body).toContain("This address cannot be read");
  }
  for (const path of ["/", "/w/caf%C3%A9", "/w/%2500", "/w/a?q=100%", "/w/..%2f", "/w/%F0%9F%98%80"]) {
    expect((await served.ask(path)).status, path).toBe(200);
  }
});

test("an address of more than 8,000 characters is too long, and headers of more than 16 KB are no request", async () => {
  served = await Served.by(checkAddress, fine);
  expect((await served.ask(`/${"a".repeat(7_999)}`)).status).toBe(200);
  expect((await served.ask(`/${"a".repeat(8_000)}`)).status).toBe(414);
  const answer = await served.ask("/", { headers: { cookie: "x".repeat(20_000) } });
  expect(answer.status).toBe(431);
  expect(answer.body).toContain("This request is too large");
});

test("the API is told in its own words, a server action in plain ones", async () => {
  served = await Served.by(checkAddress, fine);
  const api = await served.ask("/api/v1/worlds/%ff");
  expect(api.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(JSON.parse(api.body)).toMatchObject({ status: 400, kind: "invalid" });
  const action = await served.ask("/w/%ff", { method: "POST", headers: { "next-action": "1" } });
  expect(action.body).toMatch(/^This address cannot be read\. /);
});

test("without trusted proxies nothing that was forwarded is believed, with one its entry stands before the connection's", async () => {
  const forged = { "x-forwarded-for": "203.0.113.9", "x-forwarded-host": "evil.example", forwarded: "for=1.1.1.1" };
  served = await Served.by(passOnAddress(0), echo);
  const alone = JSON.parse((await served.ask("/", { headers: forged })).body);
  expect(alone["x-forwarded-for"]).toBe("127.0.0.1");
  expect(alone["x-forwarded-host"]).toBeUndefined();
  expect(alone.forwarded).toBeUndefined();
  await served.end();
  served = await Served.by(passOnAddress(1), echo);
  const behind = JSON.parse((await served.ask("/", { headers: forged })).body);
  expect(behind["x-forwarded-for"]).toBe("203.0.113.9, 127.0.0.1");
  expect(behind["x-forwarded-host"]).toBe("evil.example");
});

test("what is no whole number of proxies counts as none", () => {
  const read = (value?: string) => trustedProxiesIn({ NODE_ENV: "test", ...(value ? { TRUSTED_PROXIES: value } : {}) });
  expect([read("2"), read(), read("-1"), read("1.5"), read("many")]).toEqual([2, 0, 0, 0, 0]);
});

test("every answer has a nonce of its own, which Next finds in the request whatever the client sent", async () => {
  served = await Served.by(setSecurityHeaders({ https: false }), echo);
  const asked = { headers: { "content-security-policy": "script-src 'nonce-mine'" } };
  const [one, two] = [await served.ask("/", asked), await served.ask("/", asked)];
  expect(JSON.parse(one.body)["content-security-policy"]).toBe(one.headers["content-security-policy"]);
  expect(one.headers["content-security-policy"]).not.toBe(two.headers["content-security-policy"]);
  const scripts = /script-src ([^;]*)/.exec(String(one.headers["content-security-policy"]))?.[1];
  expect(scripts).toMatch(/^'self' 'nonce-[\w+/]{22}==' 'sha256-/);
  expect(one.headers["content-security-policy"]).toContain("form-action 'self'");
  expect(one.headers["strict-transport-security"]).toBeUndefined();
  await served.end();
  served = await Served.by(setSecurityHeaders({ https: true }), fine);
  expect((await served.ask("/")).headers["strict-transport-security"]).toBe("max-age=31536000");
});

test("more than can wait are told to come back, before any work, and files of the build are not", async () => {
  let begun = 0;
  const open = Promise.withResolvers<void>();
  const slow: Handler = async ({ response }) => {
    begun += 1;
    await open.promise;
    response.end("done");
  };
  const asset: Handler = async (exchange, next) =>
    exchange.request.url === "/_next/static/a.js" ? fine(exchange, next) : next();
  served = await Served.by(passOnAddress(0), limitWork(), asset, slow);
  const front = served;
  const refusals: Answer[] = [];
  const many = Array.from({ length: 300 }, async () => {
    const answer = await front.ask("/");
    if (answer.status === 503) refusals.push(answer);
    return answer;
  });
  await expect.poll(() => refusals.length).toBe(300 - 24 - 192);
  const refused = await Promise.race(many);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThanOrEqual(5);
  expect(refused.body).toContain("Too many people are here");
  expect(JSON.parse((await front.ask("/api/v1/worlds")).body)).toMatchObject({ status: 503, kind: "unavailable" });
  expect((await front.ask("/_next/static/a.js")).body).toBe("fine");
  expect(begun).toBe(24);
  open.resolve();
  const statuses = Map.groupBy(await Promise.all(many), ({ status }) => status);
  expect(statuses.get(200)?.length).toBe(24 + 192);
  expect((await front.ask("/")).status).toBe(200);
});

test("a place is given back when the client goes before the answer comes", async () => {
  const open = Promise.withResolvers<void>();
  served = await Served.by(passOnAddress(0), limitWork(), async ({ response }) => {
    await open.promise;
    response.end("done");
  });
  for (let n = 0; n < 30; n += 1) {
    const socket = connect(served.port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await wait(2);
    socket.destroy();
  }
  open.resolve();
  expect((await served.ask("/")).status).toBe(200);
});

test("a client that stops in the middle of its body is dropped, one that goes on slowly is not", async () => {
  served = await Served.by(dropSlowClients(200), count);
  const dropped = Promise.withResolvers<void>();
  const stuck = connect(served.port, "127.0.0.1");
  stuck.on("close", () => dropped.resolve()).on("error", () => {});
  stuck.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nabc");
  const whole = Promise.withResolvers<string>();
  const steady = connect(served.port, "127.0.0.1");
  steady.on("data", (chunk) => whole.resolve(String(chunk))).on("error", whole.reject);
  steady.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 800000\r\n\r\n");
  for (let n = 0; n < 40; n += 1) {
    steady.write("x".repeat(20_000));
    await wait(20);
  }
  await dropped.promise;
  expect(await whole.promise).toContain("800000");
  steady.destroy();
});

test("a client is not slow while it waits for us", async () => {
  served = await Served.by(dropSlowClients(20), async ({ response }) => {
    await wait(150);
    response.end("late");
  });
  expect((await served.ask("/")).body).toBe("late");
});

test("an answer that turns out wrong at its first byte is replaced, whichever way it was written", async () => {
  const replace: Handler = async (exchange, next) => {
    replaceWhen(
      () => exchange.response.statusCode === 500,
      exchange,
      ({ response }) => {
        response.statusCode = 503;
        response.end("away");
      },
    );
    await next();
  };
  const wrong: Handler = async ({ request, response }) => {
    response.setHeader("Content-Encoding", "gzip");
    if (request.url === "/head") response.writeHead(500, { "x-body": "1" });
    response.statusCode = request.url === "/right" ? 200 : 500;
    if (request.url !== "/end") response.write("broken ");
    await new Promise<void>((resolve) => response.end("page", () => resolve()));
  };
  served = await Served.by(replace, wrong);
  for (const path of ["/head", "/write", "/end"]) {
    const answer = await served.ask(path);
    expect([answer.status, answer.body, answer.headers["content-encoding"]]).toEqual([503, "away", undefined]);
  }
  expect((await served.ask("/right")).body).toBe("broken page");
});

test("what a handler throws is a page with 500, and the server goes on", async () => {
  served = await Served.by(async ({ request }, next) => {
    if (request.url === "/broken") throw new Error("as meant by the test");
    await next();
  }, fine);
  const answer = await served.ask("/broken");
  expect([answer.status, answer.body.includes("as meant by the test")]).toEqual([500, false]);
  expect((await served.ask("/")).body).toBe("fine");
});

test("who offers another protocol is answered in this one, also where somebody takes connections for web sockets", async () => {
  served = await Served.by(fine);
  served.server.on("upgrade", (_request, socket) => socket.destroy());
  const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAAP__" };
  expect((await served.ask("/", { headers })).body).toBe("fine");
});

test("a form that another site sent, that is too large or damaged is refused, every other one passes whole", async () => {
  served = await Served.by(checkAction, count);
  const front = served;
  const send = (body: string, headers: Record<string, string>, path = "/w/river/settings") =>
    front.ask(path, { method: "POST", body, headers });
  const action = { "next-action": "40aa", "content-type": "text/plain;charset=UTF-8" };
  const own = { origin: `http://127.0.0.1:${front.port}` };
  const form = { "content-type": "multipart/form-data; boundary=x" };
  const field = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;
  expect((await send("[1]", { ...action, origin: "http://evil.example" })).status).toBe(403);
  const foreign: Record<string, string>[] = [
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", ...own },
  ];
  for (const from of foreign) {
    expect(
      (await send("a=b", { ...from, "content-type": "application/x-www-form-urlencoded" }, "/sign-in")).status,
    ).toBe(403);
  }
  expect((await send("[]", { ...action, "sec-fetch-site": "same-origin" })).status).toBe(200);
  expect((await send("[", action)).status).toBe(400);
  expect((await send("garbage", form)).status).toBe(400);
  expect((await send("garbage", { "content-type": "multipart/form-data" })).status).toBe(400);
  expect((await send(field("0", '["$K1'), { ...form, "next-action": "40aa" })).status).toBe(400);
  expect((await send("", action)).status).toBe(400);
  expect((await send("", { "content-type": "multipart/form-data; boundary=" })).status).toBe(400);
  expect((await send("", {})).status).toBe(200);
  expect((await send(`"${"x".repeat(1024 * 1024)}"`, action)).status).toBe(413);
  const long = `["${"ä".repeat(400_000)}"]`;
  expect((await send(long, { ...action, ...own })).body).toBe(String(Buffer.byteLength(long)));
  const whole = field("1_title", "not JSON, and need not be");
  expect((await send(whole, form)).body).toBe(String(whole.length));
  expect((await send("[", action, "/api/v1/worlds")).body, "the API reads its own bodies").toBe("1");
});

test("a server that ends finishes what it answers and takes nothing new", async () => {
  const drain = new Drain();
  const begun = Promise.withResolvers<void>();
  served = await Served.by(drain.handler, async ({ response }) => {
    response.write("half ");
    begun.resolve();
    await wait(100);
    response.end("whole");
  });
  const { server } = served;
  const answer = served.ask("/");
  await begun.promise;
  const closed = drain.close(server, 5_000);
  await expect(served.ask("/")).rejects.toThrow("ECONNREFUSED");
  expect((await answer).body).toBe("half whole");
  await closed;
});
