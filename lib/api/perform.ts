import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure, Performed } from "./endpoint-input";
import { runIdempotently } from "./idempotency";
import type { Queues } from "./queues";
import type { CheckedCall } from "./read-request";

/** After so many seconds, a request that was refused because too many waited may be tried again. */
const BUSY_SECONDS = 5;

type Work = () => Promise<Result<Performed, EndpointFailure>>;

/** The key under which a call is done once; `request` is what the same key must stand for again. */
export type Idempotency = { readonly key: string; readonly request: readonly unknown[] };

/**
 * Runs a call whose input was checked, and returns its outcome: once for each Idempotency-Key, and one after another where the call
 * holds an article or imports. All wait in memory, before they take a connection to the database.
 */
export async function perform(
  endpoint: Endpoint,
  { input }: CheckedCall,
  { keyedQueue, lanes }: Pick<Queues, "keyedQueue" | "lanes">,
  idempotency: Idempotency | null,
): Promise<Result<Performed, EndpointFailure>> {
  const { db, viewer, params, now } = input;
  const run = (on: Db) => outcomeOf(endpoint, { ...input, db: on });
  const article = endpoint.holdsArticle ? `article ${params.world} ${params.article}` : null;
  if (idempotency === null || !endpoint.requiresSignIn || !viewer) {
    return lanes.run(endpoint, false, () => inTurn(keyedQueue, article, () => run(db)));
  }
  const { userId } = viewer;
  const asked = { db, userId, now, secret: endpoint.secret ?? [], ...idempotency };
  const work = () => inTurn(keyedQueue, article, () => runIdempotently(asked, run));
  return inTurn(keyedQueue, `key ${userId} ${idempotency.key}`, () => lanes.run(endpoint, true, work));
}

async function outcomeOf(endpoint: Endpoint, input: CheckedCall["input"]): Promise<Result<Performed, EndpointFailure>> {
  const result = await endpoint.run(input);
  return result.ok ? success({ status: endpoint.status, value: result.value }) : result;
}

async function inTurn(keyedQueue: Queues["keyedQueue"], queue: string | null, work: Work): ReturnType<Work> {
  if (queue === null) return work();
  return (await keyedQueue.take(queue, work)) ?? failed(TOO_BUSY);
}

const TOO_BUSY: EndpointFailure = {
  kind: "tooMany",
  detail: "Too many people are saving this right now; nothing was saved. Try again in a few seconds.",
  retryAfterSeconds: BUSY_SECONDS,
};
