import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Call, CallFailure, CallInput } from "@/lib/api/call";
import { once } from "@/lib/api/once";
import { invalidInput, problem } from "@/lib/api/problem";
import { Turns } from "@/lib/api/turns";
import type { Viewer } from "@/lib/auth/actor";
import { clientPlace } from "@/lib/auth/client-place";
import { invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";

/** Bytes of a request: a source of 20 MB as a JSON string, with every character escaped that often is. */
const MAX_BODY = 48 * 1024 * 1024;

/** Where a request's viewer comes from, so that the API's own tests can say who asks. */
export type WhoAsks = (request: Request) => Promise<Result<Viewer, CallFailure>>;

type Surroundings = { readonly db: Db; readonly whoAsks: WhoAsks; readonly clock: () => Date };

/** Who is sent away from an article that too many save at once tries again after so many seconds. */
const BUSY_SECONDS = 5;

/** The API as a function from request to response: routing by Hono, input checked by each call's own shapes. */
export function serveCalls(calls: readonly Call[], base: string, around: Surroundings) {
  const app = new Hono().basePath(base);
  const turns = new Turns();
  const tooLarge = () => problem({ kind: "tooLarge", detail: "A request may have 48 MB at most." });
  const limited = bodyLimit({ maxSize: MAX_BODY, onError: tooLarge });
  // A request without a body is not measured: Next hands it over with a stream that cannot be read again.
  app.use("*", (context, next) => (bringsBody(context.req.raw) ? limited(context, next) : next()));
  for (const call of calls) {
    const path = call.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(call.method.toUpperCase(), path, (context) =>
      answer(call, context.req.raw, context.req.param(), around, turns),
    );
  }
  app.notFound(() => problem(notFound("such call of the API")));
  app.onError((error) => {
    console.error(error);
    const detail =
      "Something broke on our side; nothing was written. Try again, and tell the site's owner if it stays.";
    return Response.json(
      { type: "about:blank", title: "Internal error", status: 500, kind: "internal", detail },
      { status: 500, headers: { "content-type": "application/problem+json; charset=utf-8" } },
    );
  });
  return (request: Request): Response | Promise<Response> => app.fetch(request);
}

function bringsBody({ headers }: Request): boolean {
  return headers.has("transfer-encoding") || (headers.get("content-length") ?? "0") !== "0";
}

async function answer(
  call: Call,
  request: Request,
  params: Record<string, string>,
  around: Surroundings,
  turns: Turns,
): Promise<Response> {
  const asks = await around.whoAsks(request);
  if (!asks.ok) return problem(asks.failure);
  const viewer = asks.value;
  if (call.writes && !viewer) {
    return problem({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
  }
  const query = parsed(call.query, Object.fromEntries(new URL(request.url).searchParams));
  if (!query.ok) return problem(query.failure);
  const raw = call.body ? await jsonOf(request) : success(undefined);
  if (!raw.ok) return problem(raw.failure, 400);
  const body = parsed(call.body, raw.value);
  if (!body.ok) return problem(body.failure);
  const run = async (db: Db): Promise<Response> => {
    const place = clientPlace(request.headers);
    const input = { db, viewer, params, query: query.value, body: body.value, now: around.clock(), place };
    const result = await call.run(input as CallInput<undefined, undefined>);
    if (!result.ok) return problem(result.failure);
    const headers: Record<string, string> = call.contentType ? { "content-type": call.contentType } : {};
    return Response.json(result.value, { status: call.status, headers });
  };
  const key = call.writes ? request.headers.get("idempotency-key") : null;
  const write = async (): Promise<Response> => {
    if (key === null || !viewer) return run(around.db);
    const asked = { db: around.db, userId: viewer.userId, key, now: around.clock() };
    return once({ ...asked, request: [call.method, request.url, raw.value] }, run);
  };
  if (!call.writes || params.a === undefined) return write();
  return (await turns.take(`${params.w} ${params.a}`, write)) ?? problem(TOO_BUSY);
}

const TOO_BUSY: CallFailure = {
  kind: "tooMany",
  detail: "Too many people save this article at this moment; nothing was written. Try again in a few seconds.",
  retryAfterSeconds: BUSY_SECONDS,
};

function parsed(shape: Call["body"], value: unknown): Result<unknown, CallFailure> {
  if (!shape) return success(undefined);
  const result = shape.safeParse(value);
  return result.success ? success(result.data) : failed(invalidInput(result.error.issues));
}

async function jsonOf(request: Request): Promise<Result<unknown, CallFailure>> {
  const text = utf8(await request.arrayBuffer());
  if (text === null) return failed(invalid("", "The body is not valid UTF-8. Send it in that encoding."));
  if (text === "") return success({});
  try {
    return success(JSON.parse(text));
  } catch {
    return failed(invalid("", "The body is not JSON."));
  }
}

/** Refused rather than mended: a text with other letters in it than were sent would be kept for good. */
function utf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
