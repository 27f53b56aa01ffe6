import { beforeEach, expect, test } from "vitest";
import type { Result } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { BodyRoom } from "./body-room";
import { apiEndpoints } from "./endpoints/all-endpoints";
import { KeyedQueue } from "./keyed-queue";
import { Lanes } from "./lanes";
import { perform } from "./perform";
import type { Queues } from "./queues";

const { db, reset } = await testDb();
const WRITERS = 40;

let setting: Setting;
let article: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  article = await anArticleWith(setting, doc(p("Begun.")));
});

function queues(): Queues {
  return { keyedQueue: new KeyedQueue(), lanes: new Lanes(), room: new BodyRoom() };
}

/** Has one process name the first revision; each name is a transaction that holds the article. */
function named(by: Queues, name: string, key: string | null): Promise<Result<unknown, unknown>> {
  const endpoint = apiEndpoints.find((each) => each.method === "put" && each.path.endsWith("/revisions/{number}/name"));
  if (!endpoint) throw new Error("There is no endpoint that names a revision.");
  const params = { world: setting.slug, article, number: "1" };
  const caller = { db, viewer: setting.context.actor, params, now: new Date(), ipAddress: "192.0.2.1" };
  const body = { name };
  const idempotency = key === null ? null : { key, request: [name] };
  return perform(endpoint, { input: { ...caller, query: undefined, body }, sent: body }, by, idempotency);
}

/** How many connections wait at a lock at this moment. */
async function waiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return Number(row?.count);
}

test.each([null, "key"])(
  "of forty writers of one article in two processes (%s), one waits with a connection at most",
  async (key) => {
    const processes = [queues(), queues()] as const;
    let most = 0;
    let done = false;
    const looking = (async () => {
      while (!done) most = Math.max(most, await waiting());
    })();
    const answers = await Promise.all(
      Array.from({ length: WRITERS }, (_none, at) =>
        named(processes[at % 2 === 0 ? 0 : 1], `Name ${at}`, key === null ? null : `${key} ${at}`),
      ),
    );
    done = true;
    await looking;
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(most).toBeLessThanOrEqual(1);
  },
);

test("the same key at two processes at once is one write and two equal answers", async () => {
  const [first, second] = [queues(), queues()];
  const answers = await Promise.all([named(first, "The bridge", "once"), named(second, "The bridge", "once")]);
  expect(answers[0]).toMatchObject({ ok: true });
  expect(answers[1]).toEqual(answers[0]);
  expect(await db.idempotentResponse.count()).toBe(1);
});
