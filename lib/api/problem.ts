import type { Issue } from "@/lib/base/failure";
import { translatedFailure } from "@/lib/language/translated-failure";
import type { EndpointFailure } from "./endpoint-input";

/** The HTTP status and the title of each kind of failure. */
const KINDS = {
  malformed: { status: 400, title: "The request cannot be read" },
  invalid: { status: 422, title: "The input cannot be used" },
  unauthenticated: { status: 401, title: "Sign in first" },
  notAllowed: { status: 403, title: "You may not do this" },
  notFound: { status: 404, title: "Not found" },
  gone: { status: 404, title: "In the trash" },
  conflict: { status: 409, title: "Something else is there already" },
  tooLarge: { status: 413, title: "Too large" },
  tooMany: { status: 429, title: "Too many attempts" },
  unavailable: { status: 503, title: "Not right now" },
} as const;

/** The kinds of failure that the OpenAPI document names; `gone` is reported as `notFound`, `malformed` as `invalid`. */
export const PROBLEM_KINDS = [
  "invalid",
  "unauthenticated",
  "notAllowed",
  "notFound",
  "conflict",
  "tooLarge",
  "tooMany",
  "unavailable",
] as const;

/** So many faults of an input are reported: nobody reads more, and each costs a line of the answer. */
const MAX_ISSUES = 20;
/** Characters of a message and of a path that are reported: both repeat what was sent. */
const MAX_MESSAGE_LENGTH = 500;
const MAX_PATH = 200;

/** A failure as RFC 9457 `application/problem+json`. Its size is bounded, whatever was sent. */
export function problem(failure: EndpointFailure): Response {
  const texts = failure.kind === "mergeConflict" || failure.kind === "undoConflict";
  const kind = texts ? "conflict" : failure.kind;
  const { title, status } = KINDS[kind];
  const body = {
    type: "about:blank",
    title: texts ? "Somebody changed the same part" : title,
    status,
    kind: kind === "gone" ? "notFound" : kind === "malformed" ? "invalid" : kind,
    detail: cut(translatedFailure(failure.detail), MAX_MESSAGE_LENGTH),
    ...(failure.kind === "invalid" ? { errors: failure.issues.slice(0, MAX_ISSUES).map(shortenedIssue) } : {}),
    ...(texts ? textsOf(failure) : {}),
  };
  const later = failure.kind === "tooMany" || failure.kind === "unavailable";
  return Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      ...(later ? { "retry-after": String(failure.retryAfterSeconds) } : {}),
    },
  });
}

function shortenedIssue({ path, message }: Issue): Issue {
  return { path: cut(path, MAX_PATH), message: cut(translatedFailure(message), MAX_MESSAGE_LENGTH) };
}

/** Cut between characters, since half of one is no JSON that others take. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).toWellFormed()}…`;
}

/** What both sides of a conflict say, for clients that let a person choose. */
function textsOf(failure: Extract<EndpointFailure, { kind: "mergeConflict" | "undoConflict" }>) {
  const { kind: _kind, detail: _detail, ...texts } = failure;
  return texts;
}

/** An `invalid` of several issues, as zod found them; no more of them than are reported. */
export function invalidInput(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): EndpointFailure {
  const told: Issue[] = issues
    .slice(0, MAX_ISSUES)
    .map((issue) => ({ path: issue.path.map(String).join("."), message: issue.message }));
  const first = told[0];
  const detail = first ? `${first.path ? `${first.path}: ` : ""}${first.message}` : "The input is not valid.";
  return { kind: "invalid", detail, issues: told };
}
