import type { Issue } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Longer than this without an answer, ms, and the network counts as gone; a save of a long article on a slow line fits. */
const PATIENCE = 30_000;
/** The kinds of refusal that the API names. */
const KINDS = ["invalid", "unauthenticated", "notAllowed", "notFound", "conflict", "tooLarge", "tooMany"] as const;

/** Why a call did not succeed: `offline` got no answer, `broken` an answer that is none of the API's. */
export type ApiFailure = {
  readonly kind: (typeof KINDS)[number] | "offline" | "broken";
  readonly detail: string;
  readonly issues: readonly Issue[];
  /** The whole answer, for what only one call tells (the blocks of a conflict). */
  readonly body: Readonly<Record<string, unknown>>;
};

/** What a call may carry. */
export type CallOptions = {
  readonly body?: unknown;
  /** The same key again gets the first answer again and writes nothing. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** The page is going away; the browser sends it anyway (64 KB at most). */
  readonly keepalive?: boolean;
};

/** Calls the API of this site, as whoever is signed in. Never throws; `T` is what the call is known to answer. */
export async function callApi<T>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  options: CallOptions = {},
): Promise<Result<T, ApiFailure>> {
  const { body, idempotencyKey, signal, keepalive = false } = options;
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      keepalive,
      signal: signal ? AbortSignal.any([signal, late]) : late,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return await answerOf<T>(response);
  } catch {
    return failed({ kind: "offline", detail: "The server cannot be reached.", issues: [], body: {} });
  }
}

async function answerOf<T>(response: Response): Promise<Result<T, ApiFailure>> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return success(body as T);
  return failed(failureOf(response.status, body));
}

function failureOf(status: number, answer: unknown): ApiFailure {
  const body = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
  const kind = KINDS.find((each) => each === body.kind) ?? (status === 401 ? "unauthenticated" : "broken");
  const detail = typeof body.detail === "string" ? body.detail : `The server answered with an error (${status}).`;
  return { kind, detail, issues: Array.isArray(body.errors) ? (body.errors as Issue[]) : [], body };
}
