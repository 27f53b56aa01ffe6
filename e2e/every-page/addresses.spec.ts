import { Agent, request as begin } from "node:http";
import { expect } from "@playwright/test";
import { type PageRoute, pageRoutes } from "@/e2e/support/page-routes";
import { personOfSample } from "@/e2e/support/pages";
import { test } from "@/e2e/support/test";
import { createSession } from "@/lib/auth/create-session";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { db } from "@/lib/db";

/** What no part of a path should be, as it stands in the address line. */
const BROKEN_PARTS = [
  ...["%00", "%ff", "%2500", "%25ff", "%ed%a0%80", "%", "%F0%9F%98%80", "..", "%2e%2e", "%2f", "%5c", "a%0d%0ab"],
  ...["%27%22%3Cx%3E", "x".repeat(3_000), "2147483647", "2147483648", "99999999999", "1e308"],
  ...["-1", "0", "1.5", "NaN", "Infinity", "null", "[]", "__proto__"],
];
/** What no parameter should be. */
const BROKEN_VALUES = [
  ...["%00", "%ff", "%2500", "%ed%a0%80", "%F0%9F%98%80", "%27%22%3Cx%3E", "x".repeat(3_000), "__proto__"],
  ...["2147483648", "99999999999", "1e308", "-1", "NaN", "Infinity", "0000-01-01"],
];
/**
 * How many of the broken values each segment and each parameter gets, in turn, so that every value meets some page: all of them at
 * every place are some 5,000 pages, which `ALL_ADDRESSES=1 npm run e2e -- addresses.spec.ts` asks for.
 */
const VALUES_EACH = process.env.ALL_ADDRESSES ? Number.POSITIVE_INFINITY : 4;
/** Requests at the same time: as many as a few readers make. */
const AT_ONCE = 8;
/** An answer that takes longer hangs, in ms: far above what the slowest page takes while other stories use the machine. */
const HANGS_MS = 30_000;

type Ask = { readonly path: string; readonly cookie: string };

test.describe.configure({ mode: "parallel" });

test("no page of any address with a broken part or query answers 5xx or hangs, to nobody in particular", async ({
  baseURL,
}) => {
  test.setTimeout(900_000);
  const known = await segmentsOfSample();
  const paths = pageRoutes().flatMap((route) => [...brokenParts(route, known), ...brokenQueries(route, known)]);
  expect(await wrongAnswers(baseURL ?? "", paths, "")).toEqual([]);
});

test("nor with a broken query to the owner of the world", async ({ baseURL }) => {
  test.setTimeout(900_000);
  const { userId } = await personOfSample("owner");
  const { sessionEpoch } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { sessionEpoch: true } });
  const id = await createSession(
    db,
    { userId, sessionEpoch },
    { agent: "a story", ipAddress: "127.0.0.1" },
    new Date(),
  );
  const cookie = `${sessionCookieName()}=${await sessionToken(id)}`;
  const known = await segmentsOfSample();
  const paths = pageRoutes().flatMap((route) => brokenQueries(route, known));
  expect(await wrongAnswers(baseURL ?? "", paths, cookie)).toEqual([]);
});

async function wrongAnswers(url: string, paths: readonly string[], cookie: string): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const wrong: string[] = [];
  const statuses: Record<number, number> = {};
  const queue = paths.values();
  const work = async () => {
    for (const path of queue) {
      const began = performance.now();
      const status = await statusOf(url, { path, cookie }, agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const ms = Math.round(performance.now() - began);
      if (status >= 500 || ms > HANGS_MS) wrong.push(`${status} after ${ms} ms: ${path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  console.log(`${paths.length} addresses${cookie ? " of the owner" : ""}: ${JSON.stringify(statuses)}`);
  return wrong;
}

type Segments = Readonly<Record<string, string>>;

/** The route with each of its segments broken in turn. */
function brokenParts({ path }: PageRoute, known: Segments): string[] {
  const dynamic = [...path.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);
  return dynamic.flatMap((name) =>
    inTurn(BROKEN_PARTS, `${path} ${name}`).map((value) => filled(path, { ...known, [name]: value })),
  );
}

/** `VALUES_EACH` of the values, beginning where the name of the place says. */
function inTurn(values: readonly string[], place: string): string[] {
  const begin = [...place].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const count = Math.min(VALUES_EACH, values.length);
  return Array.from({ length: count }, (_each, index) => values[(begin + index) % values.length] ?? "");
}

/** The whole route, and it with each of its parameters broken in turn. */
function brokenQueries({ path, parameters }: PageRoute, known: Segments): string[] {
  const whole = filled(path, known);
  const queries = parameters.flatMap((name) =>
    inTurn(BROKEN_VALUES, `${path} ${name}`).map((value) => `${name}=${value}`),
  );
  return [whole, ...queries.map((query) => `${whole}?${query}`)];
}

function filled(path: string, segments: Segments): string {
  return path.replace(/\[(\w+)\]/g, (_whole, name: string) => {
    const value = segments[name];
    if (value === undefined) throw new Error(`Say in segmentsOfSample what [${name}] of ${path} is`);
    return value;
  });
}

/** One thing of each kind that the sample world has. */
async function segmentsOfSample(): Promise<Record<string, string>> {
  const world = await db.world.findUniqueOrThrow({ where: { slug: "japanese-siberia" } });
  const source = await db.source.findFirstOrThrow({ where: { worldId: world.id, kind: "thread" } });
  const cited = await db.citation.findFirstOrThrow({ where: { sourceId: source.id } });
  const owner = await personOfSample("owner");
  const file = await db.file.findFirstOrThrow({ where: { worldId: world.id } });
  const discussion = await db.discussion.findFirst({ where: { worldId: world.id } });
  const vote = await db.vote.findFirst({ where: { worldId: world.id } });
  const proposal = await db.proposal.findFirst({ where: { worldId: world.id }, include: { parts: { take: 1 } } });
  return {
    world: world.slug,
    article: "offensive-toward-tynda",
    chapter: "offensive-toward-tynda",
    source: cited.sourceId,
    passage: cited.passage,
    person: owner.userId,
    number: String(proposal?.number ?? 1),
    part: proposal?.parts[0]?.id ?? "part",
    slug: world.slug,
    file: file.id,
    size: "640.webp",
    discussion: discussion?.id ?? "discussion",
    vote: vote?.id ?? "vote",
    continuity: "book",
    name: "tynda",
    report: "orphaned",
    tag: "railways",
    id: owner.userId,
    secret: "nobody-ever-made-this-link",
    link: "nobody-ever-made-this-one",
  };
}

/** Sent as it is written: a browser would mend what is broken. */
function statusOf(url: string, { path, cookie }: Ask, agent: Agent): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = begin({ hostname, port, path, agent, headers: cookie ? { cookie } : {} }, (response) => {
      response.once("end", () => resolve(response.statusCode ?? 0)).resume();
    });
    asked.once("error", reject).end();
  });
}
