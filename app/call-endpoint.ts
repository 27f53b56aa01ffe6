import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { anyName } from "@/app/server-action";
import type { PathOf, RequestOf, ResponseOf } from "@/components/api/calls";
import { KEY_FIELD } from "@/components/form/form-state";
import { callInProcess } from "@/lib/api/call-in-process";
import type { Endpoint } from "@/lib/api/endpoint";
import type { EndpointFailure, Method, PathParams } from "@/lib/api/endpoint-input";
import { clientIp } from "@/lib/auth/client-ip";
import { signedInActor } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import type { SignedOut } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import { db } from "@/lib/db";
import { translatedFailure } from "@/lib/language/translated-failure";

/** What was typed or bound, under the names that the endpoint has for it; whether it fits, the endpoint says. */
type Unchecked<T> = { readonly [Name in keyof T]?: unknown };

type Call<M extends Method, P extends string> = {
  readonly params: { readonly [Name in keyof PathParams<P>]: string | number };
  readonly body?: Unchecked<RequestOf<M, P>["body"]>;
  /** The form that was sent: the same one that comes again, because its answer was lost, gets that answer and writes nothing. */
  readonly form?: FormData;
};

/**
 * Calls an endpoint of the API for a server action, as who is signed in. What it wrote is on every page afterwards: where it succeeds,
 * the page that called is drawn anew with the answer. Failures: those of the endpoint, and of `signedInActor`.
 */
export async function callEndpoint<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  { params, body, form }: Call<M, P>,
): Promise<Result<ResponseOf<M, P>, EndpointFailure | SignedOut>> {
  const actor = await signedInActor();
  if (!actor.ok) return failed({ ...actor.failure, detail: translatedFailure(actor.failure.detail) });
  const caller = {
    db,
    viewer: actor.value,
    params: Object.fromEntries(Object.entries(params).map(([name, part]) => [name, String(part)])),
    now: systemClock(),
    ipAddress: clientIp(await headers()),
  };
  const key = anyName.safeParse(form?.get(KEY_FIELD));
  const said = { body, idempotencyKey: key.success ? key.data : null };
  const outcome = await callInProcess(await endpointAt(method, path), caller, said);
  if (!outcome.ok) return failed(translated(outcome.failure));
  revalidatePath("/", "layout");
  return outcome as Result<ResponseOf<M, P>, EndpointFailure>;
}

function translated(failure: EndpointFailure): EndpointFailure {
  const detail = translatedFailure(failure.detail);
  if (failure.kind !== "invalid") return { ...failure, detail };
  const issues = failure.issues.map(({ path, message }) => ({ path, message: translatedFailure(message) }));
  return { ...failure, detail, issues };
}

/** Every page with a form imports this file; the table, and all that it calls, is loaded by the first form that is sent. */
async function endpointAt(method: Method, path: string): Promise<Endpoint> {
  const { apiEndpoints } = await import("@/lib/api/endpoints/all-endpoints");
  const endpoint = apiEndpoints.find((each) => each.method === method && each.path === path);
  if (!endpoint) throw new Error(`There is no endpoint ${method} ${path}`);
  return endpoint;
}
