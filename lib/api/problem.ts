import type { CallFailure } from "@/lib/api/call";
import type { Issue } from "@/lib/base/failure";

/** The HTTP status and the title of each kind of failure. */
const KINDS = {
  invalid: { status: 422, title: "The input cannot be used" },
  unauthenticated: { status: 401, title: "Sign in first" },
  notAllowed: { status: 403, title: "You may not do this" },
  notFound: { status: 404, title: "Not found" },
  gone: { status: 404, title: "In the trash" },
  conflict: { status: 409, title: "Something else is there already" },
  tooLarge: { status: 413, title: "Too large" },
  tooMany: { status: 429, title: "Too many attempts" },
} as const;

/** The kinds of failure that the contract names; `gone` is told as `notFound`. */
export const PROBLEM_KINDS = [
  "invalid",
  "unauthenticated",
  "notAllowed",
  "notFound",
  "conflict",
  "tooLarge",
  "tooMany",
] as const;

/** A failure as RFC 9457 `application/problem+json`. `status` overrides the kind's own (400 for what is no JSON at all). */
export function problem(failure: CallFailure, status?: number): Response {
  const texts = failure.kind === "mergeConflict" || failure.kind === "undoConflict";
  const kind = texts ? "conflict" : failure.kind;
  const { title, ...known } = KINDS[kind];
  const body = {
    type: "about:blank",
    title: texts ? "Somebody changed the same part" : title,
    status: status ?? known.status,
    kind: kind === "gone" ? "notFound" : kind,
    detail: failure.detail,
    ...(failure.kind === "invalid" ? { errors: failure.issues } : {}),
    ...(texts ? textsOf(failure) : {}),
  };
  return Response.json(body, {
    status: body.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      ...(failure.kind === "tooMany" ? { "retry-after": String(failure.retryAfterSeconds) } : {}),
    },
  });
}

/** What both sides of a conflict say, for clients that let a person choose. */
function textsOf(failure: Extract<CallFailure, { kind: "mergeConflict" | "undoConflict" }>) {
  const { kind: _kind, detail: _detail, ...texts } = failure;
  return texts;
}

/** An `invalid` of several issues, as zod found them. */
export function invalidInput(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): CallFailure {
  const told: Issue[] = issues.map((issue) => ({ path: issue.path.map(String).join("."), message: issue.message }));
  const first = told[0];
  const detail = first ? `${first.path ? `${first.path}: ` : ""}${first.message}` : "The input cannot be used.";
  return { kind: "invalid", detail, issues: told };
}
