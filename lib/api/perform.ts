import type { Db } from "@/lib/db";
import type { Call, CallFailure } from "./call";
import type { Lanes } from "./lanes";
import { once } from "./once";
import { problem } from "./problem";
import type { ReadRequest } from "./read-request";
import type { Turns } from "./turns";

/** Who is sent away where too many wait tries again after so many seconds. */
const BUSY_SECONDS = 5;

type Work = () => Promise<Response>;

/**
 * Runs a call whose input was read, and answers its outcome: once for each Idempotency-Key, and one after another where the call
 * holds an article or imports. All wait in memory, before they take a connection to the database.
 */
export async function perform(
  call: Call,
  request: Request,
  { input, sent }: ReadRequest,
  { turns, lanes }: { readonly turns: Turns; readonly lanes: Lanes },
): Promise<Response> {
  const { db, viewer, params, now } = input;
  const run = (on: Db) => respond(call, { ...input, db: on });
  const key = call.writes ? request.headers.get("idempotency-key") : null;
  const article = call.holdsArticle ? `article ${params.w} ${params.a}` : null;
  if (key === null || !viewer) return lanes.run(call, false, () => inTurn(turns, article, () => run(db)));
  const { userId } = viewer;
  const asked = { db, userId, key, now, request: [call.method, request.url, sent], secret: call.secret ?? [] };
  const work = () => inTurn(turns, article, () => once(asked, run));
  return inTurn(turns, `key ${userId} ${key}`, () => lanes.run(call, true, work));
}

async function inTurn(turns: Turns, queue: string | null, work: Work): Promise<Response> {
  if (queue === null) return work();
  return (await turns.take(queue, work)) ?? problem(TOO_BUSY);
}

const TOO_BUSY: CallFailure = {
  kind: "tooMany",
  detail: "Too many people save this at this moment; nothing was written. Try again in a few seconds.",
  retryAfterSeconds: BUSY_SECONDS,
};

async function respond(call: Call, input: ReadRequest["input"]): Promise<Response> {
  const result = await call.run(input);
  if (!result.ok) return problem(result.failure);
  const response = Response.json(result.value, { status: call.status });
  if (call.contentType) response.headers.set("content-type", call.contentType);
  // What nobody in particular was shown anybody may see: it may be kept, if it is asked for anew each time.
  if (!call.writes && input.viewer === null) {
    response.headers.set("cache-control", "no-cache");
    response.headers.set("vary", "authorization, cookie");
  }
  return response;
}
