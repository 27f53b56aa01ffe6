import { createHash } from "node:crypto";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { clientIp } from "@/lib/auth/client-ip";
import type { Clock } from "@/lib/base/clock";
import { invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import { DIALS } from "@/lib/canon/dials";
import type { Db } from "@/lib/db";
import { speakInSchemas } from "@/lib/language/zod-messages";
import { SMALL_BODY } from "./body-limits";
import type { HeldBody } from "./body-room";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure, EndpointInput } from "./endpoint-input";
import { type Caller, limitCaller } from "./limits";
import { invalidInput } from "./problem";
import { readBody, readFileBody } from "./read-body";

/** Longer than any slug, id or secret. */
const MAX_PARAM = 200;

/** What the API stands in: its database, the time, and where a request's viewer comes from, so that tests can say who asks. */
export type Dependencies = {
  readonly db: Db;
  readonly authenticate: (request: Request) => Promise<Result<Viewer, EndpointFailure>>;
  readonly clock: Clock;
};

/** What a call is run with, and the body as it was sent. */
export type CheckedCall = {
  readonly input: EndpointInput<Readonly<Record<string, string>>, unknown, unknown>;
  readonly sent: unknown;
};

/** What a call sends besides its path. The body is read last, and of those alone who have the right. */
type Sent = { readonly query: unknown; readonly body: () => Promise<Result<unknown, EndpointFailure>> };

/**
 * Reads a request of a call: who makes it, then what `checkCall` looks at.
 * Failures: `unauthenticated`, those of `checkCall`, `malformed`, `tooLarge`.
 */
export async function readRequest(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
  dependencies: Dependencies & { readonly held: HeldBody },
): Promise<Result<CheckedCall, EndpointFailure>> {
  const caller = await authenticated(endpoint, request, params, dependencies);
  if (!caller.ok) return caller;
  return checkCall(endpoint, caller.value, {
    query: Object.fromEntries(new URL(request.url).searchParams),
    body: () => bodyReader(endpoint)(request, endpoint.takes ?? SMALL_BODY, dependencies.held),
  });
}

function bodyReader({ takesFile }: Endpoint) {
  return takesFile ? readFileBody : readBody;
}

/**
 * Checks a call, what costs least first: how often its caller may call, the address, the right, and only then the body.
 * Failures: `tooMany`, those of the endpoint's right, and `invalid` with what is wrong where.
 */
export async function checkCall(
  endpoint: Endpoint,
  caller: Caller,
  { query: asked, body: readSent }: Sent,
): Promise<Result<CheckedCall, EndpointFailure>> {
  const limited = await limitCaller(endpoint, caller);
  if (!limited.ok) return limited;
  if (!Object.values(caller.params).every(isParam)) return failed(notFound("such address"));
  const unknown = unknownDial(endpoint, asked);
  if (unknown) return failed(unknown);
  const query = parsed(endpoint.query, asked);
  if (!query.ok) return query;
  const right = endpoint.requires ? await endpoint.requires(caller) : success(null);
  if (!right.ok) return right;
  const sent = endpoint.body ? await readSent() : success(undefined);
  if (!sent.ok) return sent;
  const body = parsed(endpoint.body, sent.value);
  if (!body.ok) return body;
  return success({ input: { ...caller, query: query.value, body: body.value }, sent: remembered(sent.value) });
}

/** A call that takes no dials (decision 079) answers nothing while one is set: it would tell what comes later. */
function unknownDial({ query }: Endpoint, asked: unknown): EndpointFailure | null {
  const given = typeof asked === "object" && asked !== null ? Object.keys(asked) : [];
  const known = query instanceof z.ZodObject ? query.shape : {};
  const dial = DIALS.find((name) => given.includes(name) && !(name in known));
  return dial
    ? invalid(dial, "This call cannot leave out what comes later. Ask without it, or ask a call that takes it.")
    : null;
}

async function authenticated(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
  { db, authenticate: whoAsks, clock }: Dependencies,
): Promise<Result<Caller, EndpointFailure>> {
  const asks = await whoAsks(request);
  if (!asks.ok) return asks;
  const viewer = asks.value;
  if (endpoint.requiresSignIn && !viewer) {
    return failed({ kind: "unauthenticated", detail: "Send `Authorization: Bearer TOKEN`, or sign in." });
  }
  return success({ db, viewer, params, now: clock(), ipAddress: clientIp(request.headers) });
}

/** What stands for a body where two requests are compared: of a file its hash. */
function remembered(sent: unknown): unknown {
  return sent instanceof Uint8Array ? createHash("sha256").update(sent).digest("hex") : sent;
}

speakInSchemas();

const param = storableText().min(1).max(MAX_PARAM);

function isParam(value: string): boolean {
  return param.safeParse(value).success;
}

function parsed(shape: Endpoint["body"], value: unknown): Result<unknown, EndpointFailure> {
  if (!shape) return success(undefined);
  const result = shape.safeParse(value);
  return result.success ? success(result.data) : failed(invalidInput(result.error.issues));
}
