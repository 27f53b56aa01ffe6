import { afterEach, expect, test } from "vitest";
import { Served } from "@/bin/server/testing/served-by";
import { frameInMaking, slotHash, slotMark } from "@/lib/base/page-frame";
import type { Handler } from "../exchange";
import { nonceOf, setSecurityHeaders } from "../security-headers";
import { fillFrames } from "./fill-frames";
import { Freshness } from "./freshness";
import { keepPages } from "./keep-pages";
import { PageStore } from "./page-store";

const PATH = "/w/siberia/a/belt/compare";

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

type Setting = { heard?: boolean; fills?: boolean; keeps?: boolean; status?: number };

/** A server whose pages say how often they were made and, where they are frames, what fills them. */
async function aServer({ heard = true, fills = true, keeps = true, status = 200 }: Setting = {}) {
  const store = new PageStore(1_000_000);
  const made: string[] = [];
  const state = { text: "old" };
  const behind: Handler = async ({ request, response }) => {
    made.push(`${request.url} ${request.headers.cookie ?? "-"}`);
    const frame = frameInMaking();
    const { text } = state;
    if (frame && fills) {
      frame.fill = async ({ searchParams }) =>
        searchParams.get("from") === "13"
          ? null
          : { words: new Map([["how-many", "2 changes"]]), slots: new Map([["text", `<b>${text}</b>`]]) };
    }
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "X-Powered-By": "nobody" });
    const numbers = new URL(request.url ?? "", "http://localhost").searchParams;
    const shown = frame ? `<i data-markup="${slotHash("text")}">${slotMark("text")}</i> how-many` : "by itself";
    response.end(
      `<p>${numbers.get("from")} to ${numbers.get("to")}: ${shown}</p><script nonce="${nonceOf(request)}">go()</script>`,
    );
  };
  const sharing = { seconds: 0 };
  const keeping = keepPages({ store, freshness: new Freshness(async () => heard), sharing });
  served = await Served.by(
    setSecurityHeaders({ https: false }),
    ...(keeps ? [keeping] : []),
    fillFrames(store),
    behind,
  );
  const server = served;
  const read = async (query: string, headers: Record<string, string> = {}) => {
    const { body } = await server.ask(`${PATH}?${query}`, { headers });
    return /<p>(.*)<\/p>/.exec(body)?.[1]?.replace(/ data-markup="[\w-]{16}"/, " with its hash");
  };
  return { server, store, made, state, read };
}

test("a page is made once, and filled for each of the addresses that differ in little", async () => {
  const { read, made } = await aServer();
  expect(await read("from=1&to=5")).toBe("1 to 5: <i with its hash><b>old</b></i> 2 changes");
  expect(await read("from=2&to=9")).toBe("2 to 9: <i with its hash><b>old</b></i> 2 changes");
  expect(made).toEqual([`${PATH}?from=900000001&to=900000004 -`]);
});

test("a change of its world makes the frame anew", async () => {
  const { read, made, state, store } = await aServer();
  await read("from=1&to=5");
  state.text = "new";
  expect(await read("from=2&to=9")).toContain("old");
  store.drop("elsewhere");
  expect(await read("from=3&to=9")).toContain("old");
  store.drop("siberia");
  expect(await read("from=4&to=9")).toContain("new");
  expect(made).toHaveLength(2);
});

test("a page that the frame does not fit is made by itself", async () => {
  const { read } = await aServer();
  expect(await read("from=13&to=25")).toBe("13 to 25: by itself");
  expect(await read("from=1&to=25&view=side")).toBe("1 to 25: by itself");
});

test("a page that has no places is made by itself, and so is one that is not there", async () => {
  expect(await (await aServer({ fills: false })).read("from=1&to=5")).toBe("1 to 5: by itself");
  await served?.end();
  const { server } = await aServer({ status: 404 });
  const { status, body } = await server.ask(`${PATH}?from=1&to=5`);
  expect([status, body.includes("by itself")]).toEqual([404, true]);
});

test("nothing is filled while the database is not heard, or for one reader", async () => {
  const away = await aServer({ heard: false });
  expect(await away.read("from=1&to=5")).toBe("1 to 5: by itself");
  await served?.end();
  const { read, made } = await aServer();
  expect(await read("from=1&to=5", { cookie: "next-auth.session-token=anna" })).toBe("1 to 5: by itself");
  expect(await read("from=1&to=5", { rsc: "1" })).toBe("1 to 5: by itself");
  expect(made[0]).toContain("anna");
});

test("scripts carry the nonce of their own answer, or their hash where the page is kept", async () => {
  const { server } = await aServer();
  await server.ask(`${PATH}?from=1&to=5`);
  const { body, headers } = await server.ask(`${PATH}?from=2&to=6`);
  expect(body).toContain("<script>go()</script>");
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  expect(headers["x-powered-by"]).toBeUndefined();
});
