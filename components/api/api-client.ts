import type { Method } from "@/lib/api/endpoint-input";
import type { Issue } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import type { PathOf, RequestOf, ResponseOf } from "./calls";

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

/** How a call is made, besides what it says. */
export type CallOptions = {
  /** The same key again gets the first answer again and writes nothing. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** The page is going away; the browser sends it anyway (64 KB at most). */
  readonly keepalive?: boolean;
  /** The server works for minutes (an import): it is waited for as long as it takes. */
  readonly patient?: boolean;
};

/** What every call answers. */
export type Answer<T> = Promise<Result<T, ApiFailure>>;

/**
 * Calls an endpoint of this site, as whoever is signed in, and never throws. Method and path are those of the server's table, from
 * which follow what `params`, `query` and `body` have to hold and what is answered.
 */
export async function callApi<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  request: RequestOf<M, P> & CallOptions,
): Answer<ResponseOf<M, P>> {
  const { params, query, body, ...options } = request;
  return send(method, `/api/v1${pathWith(path, params)}${queryText(query ?? {})}`, body, options);
}

async function send<T>(method: Method, address: string, body: unknown, options: CallOptions): Answer<T> {
  const t = viewerMessages();
  const { idempotencyKey, keepalive = false } = options;
  try {
    const response = await fetch(address, {
      method: method.toUpperCase(),
      credentials: "same-origin",
      cache: "no-store",
      keepalive,
      signal: signalOf(options),
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return await answerOf<T>(response);
  } catch {
    return failed({ kind: "offline", detail: t("theServerCannotBeReached"), issues: [], body: {} });
  }
}

function signalOf({ signal, patient = false }: CallOptions): AbortSignal | null {
  if (patient) return signal ?? null;
  const late = AbortSignal.timeout(PATIENCE);
  return signal ? AbortSignal.any([signal, late]) : late;
}

function pathWith(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(params[name] ?? ""));
}

function queryText(values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

async function answerOf<T>(response: Response): Promise<Result<T, ApiFailure>> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return success(body as T);
  return failed(failureOf(response.status, body));
}

function failureOf(status: number, answer: unknown): ApiFailure {
  const t = viewerMessages();
  const body = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
  const kind = KINDS.find((each) => each === body.kind) ?? (status === 401 ? "unauthenticated" : "broken");
  const detail = typeof body.detail === "string" ? body.detail : t("theServerReportedAnErrorStatus", { status });
  return { kind, detail, issues: Array.isArray(body.errors) ? (body.errors as Issue[]) : [], body };
}
