import type { Db } from "@/lib/db";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure } from "./endpoint-input";
import { runIdempotently } from "./idempotency";
import type { KeyedQueue } from "./keyed-queue";
import type { Lanes } from "./lanes";
import { problem } from "./problem";
import type { ReadRequest } from "./read-request";

/** After so many seconds, a request that was refused because too many waited may be tried again. */
const BUSY_SECONDS = 5;

type Work = () => Promise<Response>;

/**
 * Runs a call whose input was read, and returns its outcome: once for each Idempotency-Key, and one after another where the call
 * holds an article or imports. All wait in memory, before they take a connection to the database.
 */
export async function perform(
  endpoint: Endpoint,
  request: Request,
  { input, sent }: ReadRequest,
  { keyedQueue, lanes }: { readonly keyedQueue: KeyedQueue; readonly lanes: Lanes },
): Promise<Response> {
  const { db, viewer, params, now } = input;
  const run = (on: Db) => respond(endpoint, { ...input, db: on });
  const key = endpoint.requiresSignIn ? request.headers.get("idempotency-key") : null;
  const article = endpoint.holdsArticle ? `article ${params.world} ${params.article}` : null;
  if (key === null || !viewer) return lanes.run(endpoint, false, () => inTurn(keyedQueue, article, () => run(db)));
  const { userId } = viewer;
  const asked = { db, userId, key, now, request: [endpoint.method, request.url, sent], secret: endpoint.secret ?? [] };
  const work = () => inTurn(keyedQueue, article, () => runIdempotently(asked, run));
  return inTurn(keyedQueue, `key ${userId} ${key}`, () => lanes.run(endpoint, true, work));
}

async function inTurn(keyedQueue: KeyedQueue, queue: string | null, work: Work): Promise<Response> {
  if (queue === null) return work();
  return (await keyedQueue.take(queue, work)) ?? problem(TOO_BUSY);
}

const TOO_BUSY: EndpointFailure = {
  kind: "tooMany",
  detail: "Too many people save this at this moment; nothing was written. Try again in a few seconds.",
  retryAfterSeconds: BUSY_SECONDS,
};

async function respond(endpoint: Endpoint, input: ReadRequest["input"]): Promise<Response> {
  const result = await endpoint.run(input);
  if (!result.ok) return problem(result.failure);
  const response = Response.json(result.value, { status: endpoint.status });
  if (endpoint.contentType) response.headers.set("content-type", endpoint.contentType);
  // What nobody in particular was shown anybody may see: it may be kept, if it is asked for anew each time.
  if (!endpoint.requiresSignIn && input.viewer === null) {
    response.headers.set("cache-control", "no-cache");
    response.headers.set("vary", "authorization, cookie");
  }
  return response;
}
