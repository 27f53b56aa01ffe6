import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type Refusal, refusalOfCall, UNREACHABLE } from "./refusal";

/** Something is wrong that has no line in the text: no connection, no session, no permission, a fault of ours. */
export type NotSent = { readonly kind: "notSent"; readonly refusal: Refusal };

type Problem = { readonly kind?: string; readonly detail?: string; readonly errors?: Invalid["issues"] };

/** Sends a text to the API; `key` makes a repetition harmless when the answer of the first attempt was lost. */
export async function sendSource<T>(
  path: string,
  body: object,
  key?: string,
): Promise<Result<T, Invalid | TooLarge | NotSent>> {
  const headers = { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) };
  try {
    const response = await fetch(`/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    const answer: unknown = await response.json();
    return response.ok ? success(answer as T) : failed(failureOf(answer as Problem));
  } catch {
    return failed({ kind: "notSent", refusal: UNREACHABLE });
  }
}

function failureOf({
  kind = "broken",
  detail = "Something went wrong.",
  errors = [],
}: Problem): Invalid | TooLarge | NotSent {
  if (kind === "invalid") return { kind, detail, issues: errors };
  if (kind === "tooLarge") return { kind, detail };
  return { kind: "notSent", refusal: refusalOfCall({ kind, detail }) };
}
