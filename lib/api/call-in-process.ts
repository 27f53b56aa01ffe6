import { failed, type Result, success } from "@/lib/base/result";
import type { Endpoint } from "./endpoint";
import type { EndpointFailure } from "./endpoint-input";
import { asJson } from "./json";
import type { Caller } from "./limits";
import { perform } from "./perform";
import { sharedQueues } from "./queues";
import { checkCall } from "./read-request";

/** What is said to an endpoint besides the parts of its path. */
export type Said = {
  readonly query?: unknown;
  readonly body?: unknown;
  /** The same key again gets the first answer again and writes nothing. */
  readonly idempotencyKey?: string | null;
};

/**
 * Calls an endpoint in this process, as a request over HTTP would: with its limits, right, shapes, queues and key. Returns what would
 * arrive of its answer. The bounds on a body's bytes are left out: it lies in memory already. A secret is shown once by its nature: such
 * a call takes no key, so that whoever was cut off makes another.
 */
export async function callInProcess(
  endpoint: Endpoint,
  caller: Caller,
  { query = {}, body = {}, idempotencyKey = null }: Said,
): Promise<Result<unknown, EndpointFailure>> {
  const call = await checkCall(endpoint, caller, { query, body: async () => success(body) });
  if (!call.ok) return call;
  const request = [endpoint.method, endpoint.path, caller.params, asJson(call.value.input.body ?? null)];
  const idempotency = idempotencyKey === null || endpoint.secret ? null : { key: idempotencyKey, request };
  const performed = await perform(endpoint, call.value, sharedQueues(), idempotency);
  return performed.ok ? success(asJson(performed.value.value)) : failed(performed.failure);
}
