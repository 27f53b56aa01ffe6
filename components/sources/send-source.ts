import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** Something is wrong that has no line in the text: no connection, no permission, a fault of ours. */
type NotSent = { readonly kind: "notSent"; readonly detail: string };

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
    return failed({
      kind: "notSent",
      detail: "The server did not answer. Your text is still here: try again when the connection is back.",
    });
  }
}

function failureOf({ kind, detail = "Something went wrong.", errors = [] }: Problem): Invalid | TooLarge | NotSent {
  if (kind === "invalid") return { kind, detail, issues: errors };
  return kind === "tooLarge" ? { kind, detail } : { kind: "notSent", detail };
}
