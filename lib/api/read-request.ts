import type { Viewer } from "@/lib/auth/actor";
import { clientPlace } from "@/lib/auth/client-place";
import type { Clock } from "@/lib/base/clock";
import { notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import type { Db } from "@/lib/db";
import { SMALL_BODY } from "./body-limits";
import type { HeldBody } from "./body-room";
import type { Call, CallFailure, CallInput } from "./call";
import { type Caller, limitCaller } from "./limits";
import { invalidInput } from "./problem";
import { readBody } from "./read-body";

/** Longer than any slug, id or secret. */
const MAX_PARAM = 200;

/** What the API stands in: its database, the time, and where a request's viewer comes from, so that tests can say who asks. */
export type Surroundings = {
  readonly db: Db;
  readonly whoAsks: (request: Request) => Promise<Result<Viewer, CallFailure>>;
  readonly clock: Clock;
};

/** What a call is run with, and the body as it was sent. */
export type ReadRequest = { readonly input: CallInput<undefined, undefined>; readonly sent: unknown };

/**
 * Reads a request of a call, what costs least first: who asks, how often they may, the address, the right, and only then the body.
 * Failures: `unauthenticated`, `tooMany`, those of the call's right, `malformed`, `tooLarge`, and `invalid` with what is wrong where.
 */
export async function readRequest(
  call: Call,
  request: Request,
  params: Readonly<Record<string, string>>,
  around: Surroundings & { readonly held: HeldBody },
): Promise<Result<ReadRequest, CallFailure>> {
  const caller = await authenticated(call, request, params, around);
  if (!caller.ok) return caller;
  const limited = await limitCaller(call, caller.value);
  if (!limited.ok) return limited;
  if (!Object.values(params).every(isParam)) return failed(notFound("such address"));
  const query = parsed(call.query, Object.fromEntries(new URL(request.url).searchParams));
  if (!query.ok) return query;
  const right = call.requires ? await call.requires(caller.value) : success(null);
  if (!right.ok) return right;
  const sent = call.body ? await readBody(request, call.takes ?? SMALL_BODY, around.held) : success(undefined);
  if (!sent.ok) return sent;
  const body = parsed(call.body, sent.value);
  if (!body.ok) return body;
  const input = { ...caller.value, query: query.value, body: body.value };
  return success({ input: input as CallInput<undefined, undefined>, sent: sent.value });
}

async function authenticated(
  call: Call,
  request: Request,
  params: Readonly<Record<string, string>>,
  { db, whoAsks, clock }: Surroundings,
): Promise<Result<Caller, CallFailure>> {
  const asks = await whoAsks(request);
  if (!asks.ok) return asks;
  const viewer = asks.value;
  if (call.writes && !viewer) {
    return failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
  }
  return success({ db, viewer, params, now: clock(), place: clientPlace(request.headers) });
}

const param = storableText().min(1).max(MAX_PARAM);

function isParam(value: string): boolean {
  return param.safeParse(value).success;
}

function parsed(shape: Call["body"], value: unknown): Result<unknown, CallFailure> {
  if (!shape) return success(undefined);
  const result = shape.safeParse(value);
  return result.success ? success(result.data) : failed(invalidInput(result.error.issues));
}
